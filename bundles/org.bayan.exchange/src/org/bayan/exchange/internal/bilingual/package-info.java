/** How the bilingual formats besides XLIFF are read. */
package org.bayan.exchange.internal.bilingual;
