package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset that it was decoded by
 * @param marked whether a byte order mark stood before the text
 */
public record DecodedText(String text, Charset charset, boolean marked) {}
