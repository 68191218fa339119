package org.bayan.terms.ui.internal.editor;

import org.bayan.core.termedit.TermRefusal;

/** Says why an edit was refused, in the language of the user. */
public final class TermRefusals {

  private TermRefusals() {}

  /** The sentence; empty where there is nothing to tell. */
  public static String sentence(TermRefusal refusal) {
    return switch (refusal) {
      case NO_CHANGE -> "";
      case EMPTY -> Messages.refusal_empty;
      case ILLEGAL_CHARACTER -> Messages.refusal_illegalCharacter;
      case ID_TAKEN -> Messages.refusal_idTaken;
      case NO_LANGUAGE -> Messages.refusal_noLanguage;
      case LANGUAGE_TAKEN -> Messages.refusal_languageTaken;
      case NO_DATE -> Messages.refusal_noDate;
      case OUT_OF_BOUNDS -> Messages.refusal_outOfBounds;
      case GONE -> Messages.refusal_gone;
      case BUSY -> Messages.refusal_busy;
    };
  }
}
