package org.bayan.library.ui.internal.reading;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String authority_illustrative;
  public static String authority_official;
  public static String authority_reference;
  public static String authority_translation;
  public static String pageName;
  public static String reading;
  public static String unreadable;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.reading.messages", Messages.class);
  }

  private Messages() {}
}
