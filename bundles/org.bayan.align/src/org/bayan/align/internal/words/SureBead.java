package org.bayan.align.internal.words;

/**
 * The items of a bead that is known to be right.
 *
 * @param source numbers of the source items
 * @param target numbers of the target items
 */
public record SureBead(int[] source, int[] target) {}
