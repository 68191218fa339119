package org.bayan.help.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String back;
  public static String browser;
  public static String browser_none;
  public static String browser_notWritten;
  public static String contents;
  public static String forward;
  public static String found_many;
  public static String found_none;
  public static String found_one;
  public static String page;
  public static String search;
  public static String searching;
  public static String title;
  public static String topics;

  static {
    NLS.initializeMessages("org.bayan.help.ui.internal.view.messages", Messages.class);
  }

  private Messages() {}
}
