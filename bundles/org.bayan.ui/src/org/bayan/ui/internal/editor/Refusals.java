package org.bayan.ui.internal.editor;

import org.bayan.core.edit.Refusal;

/** Says why an edit was refused, in the language of the user. */
final class Refusals {

  private Refusals() {}

  /** The sentence; empty where there is nothing to tell. */
  static String sentence(Refusal refusal) {
    return switch (refusal) {
      case TOO_FEW_BEADS -> Messages.refusal_tooFewBeads;
      case NOT_ADJACENT -> Messages.refusal_notAdjacent;
      case NOT_ONE_SIDE -> Messages.refusal_notOneSide;
      case NOTHING_ABOVE -> Messages.refusal_nothingAbove;
      case NOTHING_BELOW -> Messages.refusal_nothingBelow;
      case NO_SEGMENT -> Messages.refusal_noSegment;
      case NOT_EMPTY -> Messages.refusal_notEmpty;
      case NOT_LINKED -> Messages.refusal_notLinked;
      case OTHER_UNIT -> Messages.refusal_otherUnit;
      case AT_THE_EDGE -> Messages.refusal_atTheEdge;
      case OTHER_LANGUAGE -> Messages.refusal_otherLanguage;
      case OUTDATED -> Messages.refusal_outdated;
      case LOCKED -> Messages.refusal_locked;
      case ACCEPTED_IN_THE_WAY -> Messages.refusal_acceptedInTheWay;
      case ILLEGAL_CHARACTER -> Messages.refusal_illegalCharacter;
      case GONE -> Messages.refusal_gone;
      case TOO_FEW_SEGMENTS -> Messages.refusal_tooFewSegments;
      case CODE_MISSING -> Messages.refusal_codeMissing;
      case NO_CHANGE -> "";
    };
  }
}
