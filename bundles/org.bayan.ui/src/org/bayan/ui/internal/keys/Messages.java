package org.bayan.ui.internal.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_command;
  public static String column_intertext;
  public static String column_standard;
  public static String file_name;
  public static String file_notWritten;
  public static String file_save;
  public static String file_title;
  public static String keys_or;
  public static String message;
  public static String page_title;
  public static String scheme;
  public static String scheme_intertext;
  public static String scheme_notKept;
  public static String scheme_standard;
  public static String table;
  public static String title;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.keys.messages", Messages.class);
  }

  private Messages() {}
}
