package org.bayan.ui.internal.writing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String allTranslated;
  public static String confirmation;
  public static String dropped;
  public static String editing;
  public static String field_source;
  public static String field_target;
  public static String logical_character;
  public static String logical_code;
  public static String logical_direction;
  public static String logical_explanation;
  public static String logical_leftToRight;
  public static String logical_name;
  public static String logical_place;
  public static String logical_rightToLeft;
  public static String logical_title;
  public static String match;
  public static String noCompletion;
  public static String noSuchMatch;
  public static String noSuchTerm;
  public static String noTagMissing;
  public static String notTranslating;
  public static String notWriting;
  public static String propagated;
  public static String propagation;
  public static String protectedTag;
  public static String spelling_add;
  public static String spelling_checking;
  public static String spelling_none;
  public static String spelling_noneInText;
  public static String spelling_word;
  public static String severalSegments;
  public static String split;
  public static String splitting;
  public static String suggestions_reading;
  public static String translation;
  public static String typeHere;
  public static String writingSource;
  public static String writingTarget;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.writing.messages", Messages.class);
  }

  private Messages() {}
}
