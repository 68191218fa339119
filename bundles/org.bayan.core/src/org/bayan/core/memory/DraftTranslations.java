package org.bayan.core.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.BayanVersion;
import org.bayan.core.BitextSide;
import org.bayan.core.Progress;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.WriteTranslation;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MatchType;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.TranslationState;

/** Writes the best matches of a memory into the open beads of a bitext. */
final class DraftTranslations {
  private static final int SAME = 100;

  private final TranslationMemory memory;
  private final MemoryLanguages languages;
  private final LookUpOptions options;
  private final boolean lock;
  private final List<Bead> beads;
  private final BitextEditing editing;
  private int exact;
  private int similar;
  private final List<Integer> codesToPlace = new ArrayList<>();

  DraftTranslations(
      TranslationMemory memory,
      MemoryLanguages languages,
      PretranslateRequest request,
      BitextProject project) {
    this.memory = memory;
    this.languages = languages;
    this.options =
        new LookUpOptions(
            request.options().least(), 1, request.options().unreviewedPenalty(), false);
    this.lock = request.lock();
    Alignment alignment = project.getAlignments().get(0);
    this.beads = List.copyOf(alignment.getBeads());
    this.editing = new BitextEditing(project, alignment, Author.named(BayanVersion.PROGRAM));
  }

  PretranslateOutcome write(Progress progress) throws IOException {
    for (int i = 0; i < beads.size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException("The pretranslation was cancelled.");
      }
      List<MemoryMatch> matches = memory.lookUp(request(i), options);
      if (!matches.isEmpty()) {
        write(i, matches.get(0));
      }
      progress.worked((i + 1.0) / beads.size());
    }
    int open = beads.size() - exact - similar;
    return new PretranslateOutcome(beads.size(), exact, similar, open, codesToPlace);
  }

  private LookUpRequest request(int index) {
    return new LookUpRequest(
        text(index),
        languages.source(),
        languages.target(),
        index == 0 ? "" : text(index - 1),
        index + 1 == beads.size() ? "" : text(index + 1));
  }

  private String text(int index) {
    return beads.get(index).getSource().get(0).getText();
  }

  private void write(int index, MemoryMatch match) {
    Bead bead = beads.get(index);
    MatchCodes placed = MatchCodes.of(bead.getSource().get(0), match);
    try {
      editing.run(new WriteTranslation(bead, BitextSide.TARGET, placed.text(), placed.codes()));
    } catch (EditException e) {
      // Such as a text that a bitext cannot hold: it stays open.
      return;
    }
    bead.setOrigin(BeadOrigin.AUTOMATIC);
    bead.setConfidence(Math.min(SAME, match.score()) / (double) SAME);
    boolean same = match.type().compareTo(MatchType.EXACT) <= 0 && match.score() >= SAME;
    exact += same ? 1 : 0;
    similar += same ? 0 : 1;
    if (!placed.isComplete()) {
      codesToPlace.add(index + 1);
    }
    if (same && lock && placed.isComplete()) {
      bead.getTarget().get(0).setState(TranslationState.TRANSLATED);
      bead.setStatus(BeadStatus.ACCEPTED);
    }
  }
}
