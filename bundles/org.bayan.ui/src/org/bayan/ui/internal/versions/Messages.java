package org.bayan.ui.internal.versions;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_accepted;
  public static String column_beads;
  public static String column_saved;
  public static String counting;
  public static String figure_unknown;
  public static String message;
  public static String restore;
  public static String title;
  public static String versions;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.versions.messages", Messages.class);
  }

  private Messages() {}
}
