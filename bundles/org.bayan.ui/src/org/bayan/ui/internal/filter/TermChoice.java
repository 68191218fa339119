package org.bayan.ui.internal.filter;

import java.util.List;
import org.bayan.core.SegmentTerm;

/** Beads with which terms of the termbases are shown. */
enum TermChoice {
  ANY,
  WITH_TERM,
  MISSING;

  /** Whether one of the terms of a bead is such, of those that are spoken of. */
  boolean includes(List<SegmentTerm> terms) {
    return switch (this) {
      case ANY -> true;
      case WITH_TERM -> !terms.isEmpty();
      case MISSING ->
          terms.stream().anyMatch(term -> !term.equivalents().isEmpty() && !term.isRendered());
    };
  }

  String label() {
    return switch (this) {
      case ANY -> Messages.term_any;
      case WITH_TERM -> Messages.term_with;
      case MISSING -> Messages.term_missing;
    };
  }
}
