package org.bayan.okapi;

import java.nio.charset.Charset;

/**
 * The characters of a text file.
 *
 * @param text without a byte order mark and without characters that XML cannot hold
 * @param encoding that the bytes were read in
 */
public record PlainText(String text, Charset encoding) {}
