/**
 * Bytes to text. An encoding is <i>named</i> by the caller, <i>marked</i> by a byte order mark,
 * <i>declared</i> by an HTML page, or <i>detected</i>; decoding is strict in each case, so that no
 * byte is lost unseen.
 */
package org.bayan.okapi.internal.encoding;
