/** What several writers share. */
package org.bayan.exchange.internal;
