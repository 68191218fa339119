package org.bayan.ui.internal.commands;

import java.util.function.Predicate;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.Palette.Confidence;
import org.eclipse.osgi.util.NLS;

/** What a person looks for when going through an alignment. */
enum BeadKind {
  NOT_ONE_TO_ONE(
      bead -> bead.getSource().size() != 1 || bead.getTarget().size() != 1,
      Messages.kind_notOneToOne),
  UNCONFIRMED(bead -> bead.getStatus() != BeadStatus.ACCEPTED, Messages.kind_unconfirmed),
  LOW_CONFIDENCE(
      bead ->
          bead.getStatus() != BeadStatus.ACCEPTED
              && bead.getConfidence() != null
              && Confidence.of(bead.getConfidence()) == Confidence.LOW,
      Messages.kind_lowConfidence),
  BOOKMARK(
      bead ->
          bead.getSource().stream().anyMatch(BeadKind::isBookmarked)
              || bead.getTarget().stream().anyMatch(BeadKind::isBookmarked),
      Messages.kind_bookmark);

  private final Predicate<Bead> test;
  private final String name;

  BeadKind(Predicate<Bead> test, String name) {
    this.test = test;
    this.name = name;
  }

  boolean includes(Bead bead) {
    return test.test(bead);
  }

  /** Says that there is none in a direction. */
  String none(boolean forward) {
    return NLS.bind(forward ? Messages.noneBelow : Messages.noneAbove, name);
  }

  private static boolean isBookmarked(Segment segment) {
    return !segment.getBookmarks().isEmpty();
  }
}
