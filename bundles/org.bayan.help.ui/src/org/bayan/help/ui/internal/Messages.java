package org.bayan.help.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String back;
  public static String close;

  static {
    NLS.initializeMessages("org.bayan.help.ui.internal.messages", Messages.class);
  }

  private Messages() {}
}
