package org.bayan.ui.internal.spelling;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String absent;
  public static String damaged;
  public static String off;
  public static String keeping;
  public static String wordNotKept;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.spelling.messages", Messages.class);
  }

  private Messages() {}
}
