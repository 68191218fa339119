package org.bayan.library.ui.internal.library;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String add;
  public static String addButton;
  public static String addTip;
  public static String closing;
  public static String column_body;
  public static String column_date;
  public static String column_language;
  public static String column_symbol;
  public static String column_title;
  public static String count;
  public static String countUnread;
  public static String details_message;
  public static String details_title;
  public static String edit;
  public static String emptyLibrary;
  public static String find;
  public static String found;
  public static String foundFirst;
  public static String libraryTip;
  public static String loading;
  public static String noLibrary;
  public static String noProject;
  public static String notFound;
  public static String open;
  public static String passage;
  public static String queryHint;
  public static String queryName;
  public static String refresh;
  public static String remove;
  public static String remove_no;
  public static String remove_question;
  public static String remove_title;
  public static String remove_yes;
  public static String searching;
  public static String treeName;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.library.messages", Messages.class);
  }

  private Messages() {}
}
