package org.bayan.memory.ui.internal.editor;

import java.util.List;
import org.bayan.model.bitext.BeadStatus;

/** Units of which status are shown. */
enum StatusChoice {
  TO_REVIEW(List.of(BeadStatus.UNREVIEWED.getLiteral(), BeadStatus.NEEDS_REVIEW.getLiteral())),
  ACCEPTED(List.of(BeadStatus.ACCEPTED.getLiteral())),
  NEEDS_REVIEW(List.of(BeadStatus.NEEDS_REVIEW.getLiteral())),
  UNREVIEWED(List.of(BeadStatus.UNREVIEWED.getLiteral())),
  NOT_SAID(List.of(""));

  private final List<String> literals;

  StatusChoice(List<String> literals) {
    this.literals = literals;
  }

  /** The literals of the statuses that are shown; an empty one for units that have none. */
  List<String> literals() {
    return literals;
  }

  /** What it is called. */
  String label() {
    return switch (this) {
      case TO_REVIEW -> Messages.status_toReview;
      case ACCEPTED -> ShownUnit.name(BeadStatus.ACCEPTED);
      case NEEDS_REVIEW -> ShownUnit.name(BeadStatus.NEEDS_REVIEW);
      case UNREVIEWED -> ShownUnit.name(BeadStatus.UNREVIEWED);
      case NOT_SAID -> Messages.status_notSaid;
    };
  }
}
