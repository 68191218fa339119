/** The printable report of what checks found in translations. */
package org.bayan.exchange.quality;
