package org.bayan.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String following;
  public static String notFollowed;
  public static String movedDocuments_looking;
  public static String movedDocuments_title;
  public static String movedDocuments_question;
  public static String movedDocuments_update;
  public static String movedDocuments_leave;
  public static String label_restored;
  public static String locked;
  public static String name_deleted;
  public static String reading;
  public static String refusal_acceptedInTheWay;
  public static String refusal_atTheEdge;
  public static String refusal_codeMissing;
  public static String refusal_gone;
  public static String refusal_illegalCharacter;
  public static String refusal_locked;
  public static String refusal_noSegment;
  public static String refusal_notAdjacent;
  public static String refusal_notEmpty;
  public static String refusal_notLinked;
  public static String refusal_notOneSide;
  public static String refusal_nothingAbove;
  public static String refusal_nothingBelow;
  public static String refusal_otherLanguage;
  public static String refusal_otherUnit;
  public static String refusal_outdated;
  public static String refusal_tooFewBeads;
  public static String refusal_tooFewSegments;
  public static String versions_none;
  public static String versions_outside;
  public static String versions_title;
  public static String versions_unreadable;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
