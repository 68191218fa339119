package org.bayan.ui.internal.footer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String counts;
  public static String percentAccepted;
  public static String words;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.footer.messages", Messages.class);
  }

  private Messages() {}
}
