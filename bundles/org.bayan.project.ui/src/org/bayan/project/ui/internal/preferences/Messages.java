package org.bayan.project.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String RootPage_text;
  public static String RootPage_languages;
  public static String RootPage_alignment;
  public static String RootPage_files;
  public static String RootPage_translation;
  public static String RootPage_spelling;
  public static String RootPage_memories;
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
  public static String SpellingPage_absent;
  public static String SpellingPage_add;
  public static String SpellingPage_check;
  public static String SpellingPage_damaged;
  public static String SpellingPage_description;
  public static String SpellingPage_dictionary;
  public static String SpellingPage_folders;
  public static String SpellingPage_found;
  public static String SpellingPage_hint;
  public static String SpellingPage_language;
  public static String SpellingPage_languages;
  public static String SpellingPage_notRead;
  public static String SpellingPage_notWritten;
  public static String SpellingPage_remove;
  public static String SpellingPage_words;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.preferences.messages", Messages.class);
  }

  private Messages() {}
}
