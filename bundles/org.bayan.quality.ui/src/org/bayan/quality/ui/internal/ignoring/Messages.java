package org.bayan.quality.ui.internal.ignoring;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_check;
  public static String column_pair;
  public static String column_reason;
  public static String column_what;
  public static String column_who;
  public static String ignore;
  public static String ignored_head;
  public static String ignored_none;
  public static String ignored_title;
  public static String ignoring;
  public static String outdated;
  public static String reason;
  public static String revoke;
  public static String revoking;
  public static String title;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.ignoring.messages", Messages.class);
  }

  private Messages() {}
}
