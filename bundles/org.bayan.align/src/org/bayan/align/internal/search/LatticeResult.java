package org.bayan.align.internal.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param path the alignment of least cost, in order
 * @param likely all beads, on the path or not, whose posterior is at least one in a hundred
 * @param reach where probable paths ran
 */
public record LatticeResult(List<Edge> path, List<Edge> likely, Reach reach) {}
