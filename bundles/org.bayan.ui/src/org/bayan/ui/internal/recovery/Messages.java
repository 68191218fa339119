package org.bayan.ui.internal.recovery;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_changes;
  public static String column_file;
  public static String column_folder;
  public static String column_kept;
  public static String column_state;
  public static String list;
  public static String later;
  public static String notRemoved;
  public static String notWritten;
  public static String one;
  public static String oneOutdated;
  public static String openSaved;
  public static String openSavedFiles;
  public static String recover;
  public static String several;
  public static String state_changed;
  public static String state_missing;
  public static String state_unchanged;
  public static String title;
  public static String writing;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.recovery.messages", Messages.class);
  }

  private Messages() {}
}
