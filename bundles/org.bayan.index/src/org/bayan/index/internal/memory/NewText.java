package org.bayan.index.internal.memory;

/**
 * What takes the place of a part of a translation.
 *
 * @param start where the part begins
 * @param end where it ends, exclusive
 * @param text what takes its place
 */
record NewText(int start, int end, String text) {}
