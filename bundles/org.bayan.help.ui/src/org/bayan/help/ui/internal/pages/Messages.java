package org.bayan.help.ui.internal.pages;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String noPage;
  public static String notRead;

  static {
    NLS.initializeMessages("org.bayan.help.ui.internal.pages.messages", Messages.class);
  }

  private Messages() {}
}
