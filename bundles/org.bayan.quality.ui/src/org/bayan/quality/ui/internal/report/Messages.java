package org.bayan.quality.ui.internal.report;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String alignerMissing;
  public static String job;
  public static String noBrowser;
  public static String open;
  public static String title;
  public static String written;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.report.messages", Messages.class);
  }

  private Messages() {}
}
