package org.bayan.project.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String RootPage_text;
  public static String RootPage_languages;
  public static String RootPage_alignment;
  public static String RootPage_files;
  public static String RootPage_translation;
  public static String LanguagesPage_description;
  public static String LanguagesPage_source;
  public static String LanguagesPage_target;
  public static String LanguagesPage_rightToLeft;
  public static String LanguagesPage_leftToRight;
  public static String AlignmentPage_description;
  public static String AlignmentPage_seed;
  public static String AlignmentPage_longest;
  public static String AlignmentPage_low;
  public static String AlignmentPage_lexicons;
  public static String AlignmentPage_add;
  public static String FilesPage_description;
  public static String FilesPage_author;
  public static String FilesPage_autosave;
  public static String TranslationPage_description;
  public static String TranslationPage_propagate;
  public static String TranslationPage_complete;
  public static String TranslationPage_spelling;
  public static String TranslationPage_dictionaries;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.preferences.messages", Messages.class);
  }

  private Messages() {}
}
