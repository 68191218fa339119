package org.bayan.terms.ui.internal.conflicts;

import java.util.Locale;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.core.conflict.BodyConflict.Cell;
import org.bayan.core.conflict.BodyConflict.Field;
import org.bayan.core.conflict.BodyConflict.Row;
import org.bayan.model.termbase.TermStatus;
import org.eclipse.osgi.util.NLS;

/** What is said of conflicts in words. */
final class ConflictLabels {

  private ConflictLabels() {}

  static String kind(BodyConflict conflict) {
    return switch (conflict.kind()) {
      case TERMS -> Messages.kindTerms;
      case DEFINITIONS -> Messages.kindDefinitions;
      case MEANING -> Messages.kindMeaning;
    };
  }

  static String state(BodyConflict conflict) {
    return conflict.decided() ? Messages.stateDecided : Messages.stateOpen;
  }

  static String bodies(BodyConflict conflict) {
    return String.join(Messages.comma, conflict.bodies());
  }

  /** What a row is about, with a sign of whether the bodies differ there. */
  static String field(Row row) {
    String language =
        Locale.forLanguageTag(row.language())
            .getDisplayLanguage(Locale.getDefault(Locale.Category.DISPLAY));
    String field = row.field() == Field.TERM ? language : NLS.bind(Messages.definition, language);
    return NLS.bind(row.differs() ? Messages.differs : Messages.agrees, field);
  }

  /** What a body says; of a term, with its status. */
  static String cell(Cell cell) {
    return cell.term()
        .map(term -> NLS.bind(Messages.termAndStatus, cell.text(), status(term.getStatus())))
        .orElse(cell.text());
  }

  private static String status(TermStatus status) {
    return switch (status) {
      case PREFERRED -> Messages.statusPreferred;
      case ADMITTED -> Messages.statusAdmitted;
      case DEPRECATED -> Messages.statusDeprecated;
      case SUPERSEDED -> Messages.statusSuperseded;
      case UNSPECIFIED -> Messages.statusUnspecified;
    };
  }
}
