package org.bayan.project.ui.internal.project;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String NewProjectWizard_title;
  public static String NewProjectJob_name;
  public static String NewProjectJob_noAligner;
  public static String NewProjectJob_left;
  public static String NewProjectJob_cancelledTitle;
  public static String NewProjectJob_cancelled;
  public static String ProjectMaker_notCopied;
  public static String ProjectMaker_isProject;
  public static String NamePage_title;
  public static String NamePage_description;
  public static String DocumentsPage_title;
  public static String DocumentsPage_description;
  public static String DocumentsPage_source;
  public static String DocumentsPage_target;
  public static String DocumentsPage_sourceAdd;
  public static String DocumentsPage_targetAdd;
  public static String DocumentsPage_sourcePath;
  public static String DocumentsPage_targetPath;
  public static String DocumentsPage_sourceLanguage;
  public static String DocumentsPage_targetLanguage;
  public static String DocumentsPage_swap;
  public static String DocumentsPage_swapTip;
  public static String DocumentsPage_dialog;
  public static String DocumentsPage_kinds;
  public static String DocumentsPage_needSource;
  public static String DocumentsPage_needTarget;
  public static String DocumentsPage_reading;
  public static String DocumentsPage_noLanguage;
  public static String DocumentsPage_sameLanguage;
  public static String DocumentsPage_otherLanguage;
  public static String DocumentsPage_ready;
  public static String AidsPage_title;
  public static String AidsPage_description;
  public static String AidsPage_seed;
  public static String AidsPage_termbases;
  public static String AidsPage_termbasesAdd;
  public static String AidsPage_termbasesPath;
  public static String AidsPage_termbasesDialog;
  public static String AidsPage_termbasesKinds;
  public static String AidsPage_shipped;
  public static String AidsPage_lexicons;
  public static String AidsPage_lexiconsAdd;
  public static String AidsPage_lexiconsPath;
  public static String AidsPage_lexiconsDialog;
  public static String AidsPage_lexiconsKinds;
  public static String AidsPage_gone;
  public static String NewExampleWizard_title;
  public static String NewExamplePage_title;
  public static String NewExamplePage_description;
  public static String NewExamplePage_text;
  public static String ProjectFiles_gone;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.project.messages", Messages.class);
  }

  private Messages() {}
}
