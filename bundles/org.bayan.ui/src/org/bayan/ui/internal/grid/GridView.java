package org.bayan.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Crossings;
import org.bayan.ui.internal.rows.Side;

/** What the painters need to know of the grid they paint in. */
interface GridView {

  BeadRows rows();

  Palette palette();

  /** Where the links of the whole alignment cross. */
  Crossings crossings();

  /** What official texts have behind beads. */
  BeadCitations citations();

  /** Whether the target goes over to another official text in a row. */
  boolean startsDocument(int row);

  SegmentLayouts layouts();

  /** Whether beads stand in the order of their confidence. */
  boolean isSorted();

  /** The height of a row with one line of text, in pixels. */
  int lineRow();

  /** Whether a bead, counted from 0, has a selected cell. */
  boolean isSelected(int bead);

  /** What was found in the texts. */
  Highlights highlights();

  /** The side that is written in Translate mode; empty where the bitext is aligned. */
  Optional<Side> written();

  /** The parts of texts that are underlined; what is drawn over others comes first. */
  List<Underlined> underlined();

  /** Whether a segment is marked for linking. */
  boolean isMarked(Segment segment);
}
