package org.bayan.core.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.BitextSide;
import org.bayan.core.edit.Propagation.Proposed;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;

/**
 * Writes a translation wherever it fits. What it writes are drafts.
 *
 * @param proposals as {@link Propagation} found them, or some of these; at least one
 */
public record ApplyPropagation(List<Proposed> proposals) implements Edit {

  /** Copies the list. */
  public ApplyPropagation {
    proposals = List.copyOf(proposals);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (proposals.isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    Set<Segment> drafts =
        proposals.stream()
            .flatMap(one -> one.bead().getTarget().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<Segment, Set<Bead>> beads = bitext.beadsBySegment(drafts);
    for (Proposed one : proposals) {
      write(bitext, one, beads);
    }
    return Place.of(proposals.getFirst().bead());
  }

  private static void write(EditedBitext bitext, Proposed one, Map<Segment, Set<Bead>> beads)
      throws EditException {
    Bead bead = one.bead();
    if (bead.getTarget().isEmpty()) {
      new WriteTranslation(bead, BitextSide.TARGET, one.text(), one.codes()).applyTo(bitext);
      return;
    }
    bitext.indexOf(bead);
    EditedBitext.requireOpen(bead);
    Segment draft = bead.getTarget().getFirst();
    new NewText(draft, one.text())
        .write(bitext, NewText.fitting(one.codes(), one.text()), beads.get(draft));
    if (draft.getState() != TranslationState.DRAFT) {
      draft.setState(TranslationState.DRAFT);
      draft.setStateBy(bitext.author());
      draft.setStateAt(bitext.now());
    }
  }
}
