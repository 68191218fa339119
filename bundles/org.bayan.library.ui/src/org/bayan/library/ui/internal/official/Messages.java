package org.bayan.library.ui.internal.official;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String accept;
  public static String added;
  public static String authority_illustrative;
  public static String authority_reference;
  public static String authority_translation;
  public static String comparing;
  public static String copied;
  public static String copyBoth;
  public static String copyCitation;
  public static String copyWording;
  public static String find;
  public static String hint;
  public static String insert;
  public static String legend_officialOnly;
  public static String legend_reportOnly;
  public static String linkType;
  public static String linkTypeLabel;
  public static String listName;
  public static String listSeparator;
  public static String needsReview;
  public static String noOfficialText;
  public static String noSource;
  public static String notLinked;
  public static String remove;
  public static String removeLabel;
  public static String replace;
  public static String spoken;
  public static String spokenDifference;
  public static String statusLabel;
  public static String targetIsOfficial;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.official.messages", Messages.class);
  }

  private Messages() {}
}
