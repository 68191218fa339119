package org.bayan.quality.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_check;
  public static String column_fix;
  public static String column_severity;
  public static String column_what;
  public static String countAgain;
  public static String fix;
  public static String fix_insert;
  public static String fix_remove;
  public static String fix_replace;
  public static String go;
  public static String hint;
  public static String ignore;
  public static String ignored;
  public static String ignoredBecause;
  public static String nothing;
  public static String nothingToFix;
  public static String nothingToIgnore;
  public static String tableName;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.view.messages", Messages.class);
  }

  private Messages() {}
}
