package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Bead;

/**
 * Notes something about a bead.
 *
 * @param bead the bead
 * @param note what stands there from now on; null or blank for nothing
 */
public record SetNote(Bead bead, String note) implements Edit {

  /** The bead is not null. */
  public SetNote {
    Objects.requireNonNull(bead);
    note = note == null || note.isBlank() ? null : note.strip();
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(bead);
    EditedBitext.requireLegal(note);
    if (!Objects.equals(note, bead.getNote())) {
      bead.setNote(note);
      bitext.stamp(bead);
    }
    return Place.of(bead);
  }
}
