package org.bayan.ui.internal.grid;

import java.util.List;
import java.util.Objects;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Crossings;

/**
 * What a grid has to know of beads before it can show them. To find it out takes some time with a
 * book, and can be done on any thread as long as nobody edits.
 *
 * @param rows the rows
 * @param crossings where links cross
 */
public record GridRows(BeadRows rows, Crossings crossings) {

  /** Neither is null. */
  public GridRows {
    Objects.requireNonNull(rows);
    Objects.requireNonNull(crossings);
  }

  /** Of all beads of an alignment. */
  public static GridRows of(List<Bead> beads) {
    return new GridRows(new BeadRows(beads), new Crossings(beads));
  }
}
