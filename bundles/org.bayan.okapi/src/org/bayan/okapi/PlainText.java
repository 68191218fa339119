package org.bayan.okapi;

import java.nio.charset.Charset;

/**
 * The characters of a text file.
 *
 * @param text without a byte order mark; U+FFFD stands for each character that XML cannot hold
 * @param encoding that the bytes were read in
 * @param sha256 of the bytes that were read, in lower-case hexadecimal digits
 */
public record PlainText(String text, Charset encoding, String sha256) {}
