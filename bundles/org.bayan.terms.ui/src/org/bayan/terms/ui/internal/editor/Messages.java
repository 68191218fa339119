package org.bayan.terms.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String checking;
  public static String count_approved;
  public static String count_concepts;
  public static String count_draft;
  public static String count_oneConcept;
  public static String count_proposed;
  public static String count_rejected;
  public static String count_selected;
  public static String count_separator;
  public static String foreign_question;
  public static String incomplete;
  public static String name_deleted;
  public static String noConcept;
  public static String noFile;
  public static String openAsText;
  public static String reading;
  public static String refusal_busy;
  public static String refusal_empty;
  public static String refusal_gone;
  public static String refusal_idTaken;
  public static String refusal_illegalCharacter;
  public static String refusal_languageTaken;
  public static String refusal_noDate;
  public static String refusal_noLanguage;
  public static String refusal_outOfBounds;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
