package org.bayan.ui.internal.find;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String close;
  public static String finding;
  public static String fromTheEnd;
  public static String fromTheTop;
  public static String lockedKept;
  public static String matchCase;
  public static String mode_exact;
  public static String mode_expression;
  public static String mode_folded;
  public static String mode_forms;
  public static String mode_name;
  public static String next;
  public static String nothing;
  public static String place;
  public static String placeAround;
  public static String previous;
  public static String problem_expression;
  public static String problem_replacement;
  public static String problem_tooSlow;
  public static String replace;
  public static String replaceAll;
  public static String replaceAll_question;
  public static String replaceAll_title;
  public static String replaced;
  public static String replacement_hint;
  public static String replacing;
  public static String sides_name;
  public static String wanted_hint;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.find.messages", Messages.class);
  }

  private Messages() {}
}
