package org.bayan.ui.internal.grid;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;

/**
 * A cell of the grid as people mean it.
 *
 * @param bead the bead whose band it is in
 * @param side the side of the text in it; empty for a cell that tells of the whole bead
 * @param segment the segment in it; empty where that side has none
 */
public record GridCell(Bead bead, Optional<Side> side, Optional<Segment> segment) {}
