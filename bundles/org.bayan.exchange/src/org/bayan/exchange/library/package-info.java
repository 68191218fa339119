/**
 * Official texts as files: Akoma Ntoso 3.0 (OASIS LegalDocML, 2018), which the United Nations use
 * for their documents (AKN4UN), one file for each language version. {@link
 * org.bayan.exchange.library.AkomaNtosoWriter} writes what {@link
 * org.bayan.exchange.library.AkomaNtosoReader} reads back unchanged; the reader takes files of
 * other programs too.
 */
package org.bayan.exchange.library;
