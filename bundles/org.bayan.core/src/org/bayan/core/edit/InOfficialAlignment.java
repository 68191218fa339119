package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;

/**
 * Does something to the links of a report with its official texts, wherever these stand: as what
 * the bitext is aligned with first of all, or as a further target beside a translation.
 *
 * @param here where the person is; goes on from there, unless the edit took that bead away
 * @param edit what to do in the alignment of the official texts
 */
public record InOfficialAlignment(Bead here, Edit edit) implements Edit {

  /** No part is null. */
  public InOfficialAlignment {
    Objects.requireNonNull(here);
    Objects.requireNonNull(edit);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(here);
    Place there = edit.applyTo(official(bitext));
    return bitext.beads().contains(here) ? Place.of(here) : there;
  }

  private static EditedBitext official(EditedBitext bitext) throws EditException {
    Alignment alignment =
        OfficialAlignment.of(bitext.project())
            .map(OfficialAlignment::alignment)
            .orElseThrow(() -> new EditException(Refusal.GONE));
    return bitext.all().stream()
        .filter(one -> one.alignment() == alignment)
        .findFirst()
        .orElseThrow(() -> new EditException(Refusal.GONE));
  }
}
