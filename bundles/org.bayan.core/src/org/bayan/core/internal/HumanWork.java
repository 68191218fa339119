package org.bayan.core.internal;

import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;

/** Tells what people made of an alignment, which no aligner may undo. */
public final class HumanWork {

  private HumanWork() {}

  static boolean isIn(Alignment alignment) {
    return alignment.getBeads().stream().anyMatch(HumanWork::isIn);
  }

  /** Whether a person has worked on a bead. */
  public static boolean isIn(Bead bead) {
    return bead.getStatus() != BeadStatus.UNREVIEWED
        || bead.getOrigin() == BeadOrigin.MANUAL
        || isPairOfAnotherTool(bead)
        || bead.getModified() != null
        || isFilled(bead.getModifiedBy())
        || isFilled(bead.getNote())
        || bead.getTarget().stream().anyMatch(HumanWork::isTranslated);
  }

  private static boolean isPairOfAnotherTool(Bead bead) {
    return bead.getOrigin() == BeadOrigin.IMPORTED
        && !bead.getSource().isEmpty()
        && !bead.getTarget().isEmpty();
  }

  private static boolean isTranslated(Segment segment) {
    return segment.isEdited() || segment.getState() != TranslationState.INITIAL;
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }
}
