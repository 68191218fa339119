/** Writes units of TMX as TMX 1.4b. */
package org.bayan.exchange.internal.tmx.write;
