package org.bayan.quality.ui.internal.checking;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String checking;
  public static String fixed;
  public static String noFile;
  public static String nothingToCompare;
  public static String outdated;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.checking.messages", Messages.class);
  }

  private Messages() {}
}
