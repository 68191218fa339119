package org.bayan.project.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String WelcomeInput_name;
  public static String WelcomeEditor_heading;
  public static String WelcomeEditor_subheading;
  public static String WelcomeEditor_sample;
  public static String WelcomeEditor_sampleText;
  public static String WelcomeEditor_project;
  public static String WelcomeEditor_projectText;
  public static String WelcomeEditor_file;
  public static String WelcomeEditor_fileText;
  public static String WelcomeEditor_recent;
  public static String WelcomeEditor_noRecent;
  public static String WelcomeEditor_recentLink;
  public static String WelcomeEditor_keys;
  public static String WelcomeEditor_keysWithoutKey;
  public static String WelcomeEditor_openTitle;
  public static String WelcomeEditor_bitexts;
  public static String WelcomeEditor_allFiles;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.welcome.messages", Messages.class);
  }

  private Messages() {}
}
