package org.bayan.memory.ui.internal.matches;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.memory.ui.internal.project.ProjectMemory;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;

/**
 * What is to be looked for, taken on the thread on which texts change.
 *
 * @param bead the bead
 * @param request its source, with what stands around it
 * @param options what is worth to be found
 * @param memory where the memory of its project is
 * @param memories where it is looked for
 */
record MatchQuery(
    SelectedBead bead,
    LookUpRequest request,
    LookUpOptions options,
    ProjectMemory memory,
    BitextMemories memories) {

  /** What the source segments of a bead are joined by, as in the units of beads. */
  private static final String JOINT = " ";

  /** The query of a bead; empty for one of no file of this machine. */
  static Optional<MatchQuery> of(SelectedBead bead) {
    return memory(bead)
        .map(
            memory -> {
              Path file = bead.editor().path();
              return new MatchQuery(
                  bead,
                  request(bead),
                  MemoryPreferences.lookUp(),
                  memory,
                  memory.memories(bead.project(), file));
            });
  }

  private static Optional<ProjectMemory> memory(SelectedBead bead) {
    try {
      return Optional.of(ProjectMemory.of(FileInput.of(bead.editor().getEditorInput())));
    } catch (PartInitException e) {
      // An editor of no file of this machine has no memory beside it.
      return Optional.empty();
    }
  }

  private static LookUpRequest request(SelectedBead bead) {
    List<Bead> beads = bead.alignment().getBeads();
    int index = beads.indexOf(bead.bead());
    return new LookUpRequest(
        source(bead.bead()),
        bead.language(Side.SOURCE),
        bead.language(Side.TARGET),
        index > 0 ? source(beads.get(index - 1)) : "",
        index + 1 < beads.size() ? source(beads.get(index + 1)) : "",
        bead.project().getId() + "/" + bead.bead().getId());
  }

  private static String source(Bead bead) {
    return bead.getSource().stream().map(Segment::getText).collect(Collectors.joining(JOINT));
  }

  /**
   * Looks into the memories.
   *
   * @param cancelled whether nobody waits for the answer any more
   */
  FoundMatches run(BooleanSupplier cancelled) {
    List<ShownMatch> found = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (UsedMemory memory : memories.used()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      try {
        for (MemoryMatch match : OpenMemories.shared().lookUp(memory.folder(), request, options)) {
          found.add(ShownMatch.of(memory, match));
        }
      } catch (MemoryException e) {
        failures.add(e.getMessage());
      } catch (IOException e) {
        failures.add(NLS.bind(Messages.unreadable, memory.name()));
      }
    }
    return new FoundMatches(bead, request.text(), memories, options.least(), best(found), failures);
  }

  /** The best; all of the same text, and parts only where nothing longer fits. */
  private List<ShownMatch> best(List<ShownMatch> found) {
    boolean whole = found.stream().anyMatch(one -> isWhole(one));
    List<ShownMatch> sorted =
        found.stream()
            .filter(one -> whole ? isWhole(one) : one.isPart())
            .sorted(ShownMatch.BEST_FIRST)
            .toList();
    List<ShownMatch> best = new ArrayList<>();
    for (ShownMatch one : sorted) {
      if (best.size() < options.most() || one.isSame()) {
        best.add(one);
      }
    }
    return best;
  }

  private boolean isWhole(ShownMatch match) {
    return !match.isPart() && match.score() >= options.least();
  }
}
