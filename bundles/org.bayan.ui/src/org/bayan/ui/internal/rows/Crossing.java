package org.bayan.ui.internal.rows;

/**
 * A bead whose target stands, in the order of the target text, before that of a bead above it.
 *
 * @param bead the bead, counted from 0 in the alignment
 * @param place the bead above whose top edge the target would stand in the order of the text
 * @param lane where the line between the two runs beside others, from 0
 */
public record Crossing(int bead, int place, int lane) {}
