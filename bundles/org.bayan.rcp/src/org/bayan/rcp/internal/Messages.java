package org.bayan.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String BayanApplication_notOpened;
  public static String BayanApplication_inUse;
  public static String BayanMenus_file;
  public static String BayanMenus_new;
  public static String BayanMenus_recent;
  public static String BayanMenus_edit;
  public static String BayanMenus_window;
  public static String BayanMenus_showView;
  public static String BayanMenus_help;
  public static String BayanMenus_helpHere;
  public static String BayanMenus_searchHelp;
  public static String FileOpener_notThere;
  public static String FileOpener_notOpened;
  public static String OpenFileHandler_title;
  public static String OpenFileHandler_bitexts;
  public static String OpenFileHandler_allFiles;
  public static String WindowTitle_editor;

  static {
    NLS.initializeMessages("org.bayan.rcp.internal.messages", Messages.class);
  }

  private Messages() {}
}
