package org.bayan.project.ui.internal.controls;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String FileList_add;
  public static String FileList_remove;
  public static String FileList_up;
  public static String FileList_down;
  public static String FileList_hint;
  public static String FileList_notThere;
  public static String FileList_folder;
  public static String FileList_allFiles;
  public static String LanguageChoice_item;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.controls.messages", Messages.class);
  }

  private Messages() {}
}
