package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.EditedBitext;
import org.bayan.core.edit.Place;
import org.bayan.core.edit.SetState;
import org.bayan.core.edit.SetStatus;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.grid.GridCell;

/**
 * Calls the translation of a segment done, in one edit with what was typed. The bead is accepted at
 * the same time: who translates a segment has said that the two belong together. A translation that
 * somebody has revised stays revised unless its text has changed.
 *
 * @param cell the cell that was written in
 * @param typed writes the text; empty where nothing was typed
 */
record Confirmation(GridCell cell, Optional<Edit> typed) implements Edit {

  /** Whether there is anything to do. */
  boolean isNeeded() {
    return typed.isPresent()
        || cell.bead().getStatus() != BeadStatus.ACCEPTED
        || cell.segment().filter(Confirmation::isUndone).isPresent();
  }

  private static boolean isUndone(Segment segment) {
    return segment.getState().compareTo(TranslationState.TRANSLATED) < 0;
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Bead bead = cell.bead();
    Place place = new Place(bead, cell.segment());
    if (typed.isPresent()) {
      place = typed.get().applyTo(bitext);
    }
    if (place.segment().isPresent()) {
      Segment segment = place.segment().get();
      if (typed.isPresent() || isUndone(segment)) {
        new SetState(List.of(segment), TranslationState.TRANSLATED).applyTo(bitext);
      }
    }
    new SetStatus(List.of(bead), BeadStatus.ACCEPTED).applyTo(bitext);
    return place;
  }
}
