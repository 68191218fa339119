package org.bayan.index.spelling;

/**
 * A word of a text that may be misspelled.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param word as it is written
 */
public record Misspelling(int start, int end, String word) {}
