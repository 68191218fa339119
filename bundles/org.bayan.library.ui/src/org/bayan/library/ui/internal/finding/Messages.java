package org.bayan.library.ui.internal.finding;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String find;
  public static String finding;
  public static String folder;
  public static String folder_message;
  public static String label;
  public static String language;
  public static String libraries;
  public static String message;
  public static String noLanguage;
  public static String noLibrary;
  public static String nothing;
  public static String outcome;
  public static String outcomeWarnings;
  public static String place;
  public static String title;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.finding.messages", Messages.class);
  }

  private Messages() {}
}
