package org.bayan.ui.internal.terms;

import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.osgi.util.NLS;

/** What is said of terms in words. */
final class TermLabels {

  private TermLabels() {}

  /** The words of the source, as they stand there first. */
  static String form(SegmentTerm term) {
    return term.hit().text();
  }

  /** How the source matches, and whether it is part of another term. */
  static String match(SegmentTerm term) {
    String match = MatchWords.of(term.hit().analysis());
    return term.overlapped() ? NLS.bind(Messages.kindOverlapped, match) : match;
  }

  /** What people call the termbase of a term. */
  static String termbase(SegmentTerm term) {
    return term.origin().file().isEmpty()
        ? Messages.seedTermbase
        : MatchWords.isolated(term.origin().name());
  }

  static String status(TermStatus status) {
    return switch (status) {
      case PREFERRED -> Messages.statusPreferred;
      case ADMITTED -> Messages.statusAdmitted;
      case DEPRECATED -> Messages.statusDeprecated;
      case SUPERSEDED -> Messages.statusSuperseded;
      case UNSPECIFIED -> Messages.statusUnspecified;
    };
  }

  /** Whether the target says it; of a concept, whether by a term that may be used. */
  static String presence(SegmentTerm term) {
    if (term.equivalents().isEmpty()) {
      return Messages.noEquivalent;
    }
    return term.isRendered() ? Messages.used : Messages.missing;
  }

  static String presence(Equivalent equivalent) {
    return equivalent.used() ? Messages.used : "";
  }

  static String toolTip(SegmentTerm term) {
    String inTermbase = term.hit().term().getTerm();
    return term.number().isPresent()
        ? NLS.bind(
            Messages.toolTipNumbered,
            new Object[] {form(term), inTermbase, term.number().getAsInt()})
        : NLS.bind(Messages.toolTip, form(term), inTermbase);
  }
}
