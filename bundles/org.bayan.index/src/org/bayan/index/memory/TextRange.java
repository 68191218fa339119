package org.bayan.index.memory;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive; where it is the start, the range is a place between
 *     characters
 */
public record TextRange(int start, int end) {}
