package org.bayan.text;

/**
 * A place in a sequence, in words or figures: {@code sixty-ninth}, {@code 21st}, {@code التاسعة
 * والستين}.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param value the place, from 1
 */
public record OrdinalMention(int start, int end, int value) {}
