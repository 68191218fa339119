package org.bayan.memory.ui.internal.creation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String new_browse;
  public static String new_description;
  public static String new_hint;
  public static String new_in;
  public static String new_in_title;
  public static String new_name;
  public static String new_noFolder;
  public static String new_taken;
  public static String new_title;
  public static String open_action;
  public static String open_message;
  public static String open_none;
  public static String open_title;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.creation.messages", Messages.class);
  }

  private Messages() {}
}
