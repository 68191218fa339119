package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;

/**
 * Writes what was found for them, such as in a translation memory, into beads without a
 * translation. What it writes are drafts whose confidence is the score. A bead that has a
 * translation, is accepted, or cannot hold the text stays as it is.
 *
 * @param drafts what was found
 * @param acceptSame whether the translations of the same text are called translated and accepted;
 *     not those of a text with inline codes, which the draft lacks
 */
public record WriteDrafts(List<Draft> drafts, boolean acceptSame) implements Edit {
  private static final int SAME = 100;

  /**
   * A draft.
   *
   * @param bead the bead
   * @param text its translation
   * @param score how similar the source is of which that is the translation, 0..101
   * @param same whether it is the same text
   */
  public record Draft(Bead bead, String text, int score, boolean same) {

    /** Bead and text are not null. */
    public Draft {
      Objects.requireNonNull(bead);
      Objects.requireNonNull(text);
    }
  }

  /** Copies the list. */
  public WriteDrafts {
    drafts = List.copyOf(drafts);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Place first = null;
    for (Draft draft : drafts) {
      if (write(bitext, draft) && first == null) {
        first = Place.of(draft.bead());
      }
    }
    if (first == null) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    return first;
  }

  private boolean write(EditedBitext bitext, Draft draft) {
    Bead bead = draft.bead();
    try {
      new WriteTranslation(bead, BitextSide.TARGET, draft.text(), List.of()).applyTo(bitext);
    } catch (EditException e) {
      // It is refused before anything changes: the others are written all the same.
      return false;
    }
    bead.setOrigin(BeadOrigin.AUTOMATIC);
    bead.setConfidence(Math.min(SAME, draft.score()) / (double) SAME);
    boolean codes = bead.getSource().stream().anyMatch(one -> !one.getCodes().isEmpty());
    if (draft.same() && acceptSame && !codes) {
      Segment segment = bead.getTarget().getFirst();
      segment.setState(TranslationState.TRANSLATED);
      segment.setStateBy(bitext.author());
      segment.setStateAt(bitext.now());
      bead.setStatus(BeadStatus.ACCEPTED);
      bitext.stamp(bead);
    }
    return true;
  }
}
