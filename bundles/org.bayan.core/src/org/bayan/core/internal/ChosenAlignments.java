package org.bayan.core.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.Deliverables;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/** The alignments of a bitext that a task is about. */
public final class ChosenAlignments {

  private ChosenAlignments() {}

  /**
   * Finds alignments.
   *
   * @param project a bitext
   * @param bitext its file, named in messages
   * @param target the id of a target text or of its alignment; all alignments are meant when absent
   * @param deliverables what will be written; all but the bitext shows one alignment
   * @return at least one alignment
   * @throws TaskException when there is none, or too many for what will be written
   */
  public static List<Alignment> in(
      BitextProject project, Path bitext, Optional<String> target, Deliverables deliverables)
      throws TaskException {
    List<Alignment> all = project.getAlignments();
    if (all.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          bitext + " holds no alignment; import its documents or align them first.");
    }
    List<Alignment> chosen =
        all.stream().filter(one -> target.isEmpty() || is(one, target.get())).toList();
    if (chosen.isEmpty()) {
      throw request(
          "--only %s: %s holds no such target text; it holds %s."
              .formatted(target.orElseThrow(), bitext, names(all)));
    }
    boolean forOne = deliverables.files().size() > deliverables.bitext().stream().count();
    if (chosen.size() > 1 && forOne) {
      throw request(
          "%s holds several target texts, and a table, memory, report or explanation shows one;"
                  .formatted(bitext)
              + " choose with --only: %s.".formatted(names(all)));
    }
    return chosen;
  }

  private static boolean is(Alignment alignment, String id) {
    return id.equals(alignment.getId()) || id.equals(alignment.getTarget().getId());
  }

  private static String names(List<Alignment> alignments) {
    return alignments.stream()
        .map(alignment -> alignment.getTarget().getId())
        .collect(Collectors.joining(", "));
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
