package org.bayan.library.ui.internal.citing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String already;
  public static String cite;
  public static String citeTip;
  public static String cited;
  public static String label;
  public static String noBitext;
  public static String noPassage;
  public static String noReport;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.citing.messages", Messages.class);
  }

  private Messages() {}
}
