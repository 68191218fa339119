package org.bayan.ui.internal.rows;

/**
 * The rows that a cell covers.
 *
 * @param first the first row, from 0
 * @param count how many rows, at least 1
 */
public record RowSpan(int first, int count) {}
