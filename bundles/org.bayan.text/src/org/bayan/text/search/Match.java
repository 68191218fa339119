package org.bayan.text.search;

/**
 * Where something was found.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive; behind the start
 */
public record Match(int start, int end) {}
