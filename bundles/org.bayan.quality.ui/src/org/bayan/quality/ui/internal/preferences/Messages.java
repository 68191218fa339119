package org.bayan.quality.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String asInProfile;
  public static String browse;
  public static String column_check;
  public static String column_group;
  public static String column_severity;
  public static String description;
  public static String file;
  public static String noFile;
  public static String notKept;
  public static String ownSettings;
  public static String profile;
  public static String profile_file;
  public static String profile_news;
  public static String profile_un;
  public static String severityOf;
  public static String table;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.preferences.messages", Messages.class);
  }

  private Messages() {}
}
