package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark
 * @param charset that it was decoded by
 */
public record DecodedText(String text, Charset charset) {}
