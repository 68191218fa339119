package org.bayan.terms.ui.internal.form;

import org.bayan.core.termedit.TermRefusal;
import org.bayan.terms.ui.internal.editor.TermRefusals;

/** Why edits make no sense, in words. */
final class Sentences {

  private Sentences() {}

  static String of(TermRefusal refusal) {
    return switch (refusal) {
      case NO_CHANGE -> Messages.refusalNoChange;
      case EMPTY -> Messages.refusalEmpty;
      case ILLEGAL_CHARACTER -> Messages.refusalIllegalCharacter;
      case ID_TAKEN -> Messages.refusalIdTaken;
      case NO_LANGUAGE -> Messages.refusalNoLanguage;
      case LANGUAGE_TAKEN -> Messages.refusalLanguageTaken;
      case NO_DATE -> Messages.refusalNoDate;
      case OUT_OF_BOUNDS -> Messages.refusalOutOfBounds;
      case GONE -> Messages.refusalGone;
      case BUSY -> TermRefusals.sentence(refusal);
    };
  }
}
