/** JSON, as RFC 8259 has it: ours only writes it. */
package org.bayan.exchange.internal.json;
