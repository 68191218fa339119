package org.bayan.ui.internal.realign;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String alignerMissing;
  public static String drop_cancel;
  public static String drop_question;
  public static String drop_realign;
  public static String drop_title;
  public static String label;
  public static String nothingChanged;
  public static String outcome;
  public static String realigning;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.realign.messages", Messages.class);
  }

  private Messages() {}
}
