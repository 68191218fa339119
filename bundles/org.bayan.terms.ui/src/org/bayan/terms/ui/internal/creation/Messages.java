package org.bayan.terms.ui.internal.creation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String beginWith;
  public static String description;
  public static String empty;
  public static String fileName;
  public static String nameField;
  public static String seed;
  public static String title;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.creation.messages", Messages.class);
  }

  private Messages() {}
}
