package org.bayan.library.ui.internal.omissions;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String allDocuments;
  public static String count;
  public static String countOf;
  public static String document;
  public static String documentCount;
  public static String find;
  public static String hidden;
  public static String hint;
  public static String noOfficialText;
  public static String nothing;
  public static String paragraph;
  public static String tableName;
  public static String text;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.omissions.messages", Messages.class);
  }

  private Messages() {}
}
