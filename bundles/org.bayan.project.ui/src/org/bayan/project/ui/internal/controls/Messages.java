package org.bayan.project.ui.internal.controls;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String FileList_remove;
  public static String FileList_up;
  public static String FileList_down;
  public static String FileList_hint;
  public static String FileList_notThere;
  public static String FileList_folder;
  public static String FileList_allFiles;
  public static String LanguageChoice_item;
  public static String RulesField_rules;
  public static String RulesField_institutional;
  public static String RulesField_news;
  public static String RulesField_line;
  public static String RulesField_ownRules;
  public static String RulesField_rulesFile;
  public static String RulesField_browse;
  public static String RulesField_rulesDialog;
  public static String RulesField_rulesKinds;
  public static String RulesField_needRules;
  public static String RulesField_rulesNotThere;
  public static String FileList_item;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.controls.messages", Messages.class);
  }

  private Messages() {}
}
