package org.bayan.ui.internal.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String changedOutside_dirty;
  public static String changedOutside_keep;
  public static String changedOutside_question;
  public static String changedOutside_reload;
  public static String changedOutside_replace;
  public static String changedOutside_saveCopy;
  public static String changedOutside_title;
  public static String changedOutside_unreadable;
  public static String label_recovered;
  public static String label_reload;
  public static String lookingAtFile;
  public static String notSaved_open;
  public static String notSaved_readOnly;
  public static String notSaved_saveAs;
  public static String notSaved_sentence;
  public static String notSaved_title;
  public static String openElsewhere_open;
  public static String openElsewhere_question;
  public static String openElsewhere_refused;
  public static String openElsewhere_title;
  public static String reading;
  public static String recovery_failed;
  public static String recovery_name;
  public static String recovery_nameNumbered;
  public static String recovery_title;
  public static String recovery_unreadable;
  public static String warning_save;
  public static String warning_title;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.files.messages", Messages.class);
  }

  private Messages() {}
}
