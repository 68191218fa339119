package org.bayan.rules.ui.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts that people read. */
final class Messages extends NLS {

  public static String beginWith;
  public static String description;
  public static String empty;
  public static String fileName;
  public static String institutional;
  public static String line;
  public static String nameField;
  public static String news;
  public static String title;

  static {
    NLS.initializeMessages("org.bayan.rules.ui.internal.wizard.messages", Messages.class);
  }

  private Messages() {}
}
