package org.bayan.ui.internal.terms;

import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.eclipse.osgi.util.NLS;

/** What is said of terms in words. */
final class TermLabels {

  private TermLabels() {}

  /** The words of the source, as they stand there first. */
  static String form(SegmentTerm term) {
    return hit(term).text();
  }

  private static TermHit hit(SegmentTerm term) {
    return term.occurrences().get(0).hit();
  }

  /** How the source matches, and the subject of the concept where it has one. */
  static String kind(SegmentTerm term) {
    String kind = kind(hit(term).kind());
    String subject = term.concept().getSubjectField();
    return subject == null || subject.isBlank()
        ? kind
        : NLS.bind(Messages.kindAndSubject, kind, subject);
  }

  private static String kind(MatchKind kind) {
    return switch (kind) {
      case EXACT -> Messages.kindExact;
      case FOLDED -> Messages.kindFolded;
      case CLITIC -> Messages.kindClitic;
      case INFLECTED -> Messages.kindInflected;
      case STEM -> Messages.kindStem;
    };
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
    String inTermbase = hit(term).term().getTerm();
    return term.number().isPresent()
        ? NLS.bind(
            Messages.toolTipNumbered,
            new Object[] {form(term), inTermbase, term.number().getAsInt()})
        : NLS.bind(Messages.toolTip, form(term), inTermbase);
  }
}
