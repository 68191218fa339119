package org.bayan.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.BitextProblem.Kind;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;

/** Finds what people left to be looked at in an alignment, and tags that a translation lost. */
public final class FindProblems {

  private FindProblems() {}

  /**
   * Finds the problems.
   *
   * @param alignment where to look
   * @return the problems in the order of the beads
   */
  public static List<BitextProblem> in(Alignment alignment) {
    List<BitextProblem> problems = new ArrayList<>();
    for (Bead bead : alignment.getBeads()) {
      if (bead.getStatus() == BeadStatus.NEEDS_REVIEW) {
        String note = bead.getNote() == null ? "" : bead.getNote().strip();
        problems.add(new BitextProblem(Kind.NEEDS_REVIEW, bead, Optional.empty(), note));
      }
      addComments(bead, bead.getSource(), problems);
      addComments(bead, bead.getTarget(), problems);
      missingTags(bead).ifPresent(problems::add);
    }
    return problems;
  }

  private static void addComments(Bead bead, List<Segment> side, List<BitextProblem> problems) {
    // By index: a book is looked through while its reader waits, and nearly all have no comment.
    for (int index = 0; index < side.size(); index++) {
      if (!side.get(index).getComments().isEmpty()) {
        addComments(bead, side.get(index), problems);
      }
    }
  }

  private static void addComments(Bead bead, Segment segment, List<BitextProblem> problems) {
    for (Comment comment : segment.getComments()) {
      if (!comment.isResolved()) {
        String text = comment.getText() == null ? "" : comment.getText().strip();
        problems.add(new BitextProblem(Kind.OPEN_COMMENT, bead, Optional.of(segment), text));
      }
    }
  }

  /** Where several segments stand for several, nobody can say which tag belongs where. */
  private static Optional<BitextProblem> missingTags(Bead bead) {
    if (bead.getSource().size() != 1 || bead.getTarget().size() != 1) {
      return Optional.empty();
    }
    Segment target = bead.getTarget().get(0);
    if (!target.isEdited()) {
      // The document has other tags than its original; that is no fault of a translator.
      return Optional.empty();
    }
    Set<String> there = new HashSet<>(names(target));
    List<String> missing =
        names(bead.getSource().get(0)).stream().filter(name -> !there.contains(name)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BitextProblem(
                Kind.MISSING_TAGS, bead, Optional.of(target), String.join(", ", missing)));
  }

  private static List<String> names(Segment segment) {
    return segment.getCodes().stream().map(InlineCode::getId).distinct().toList();
  }
}
