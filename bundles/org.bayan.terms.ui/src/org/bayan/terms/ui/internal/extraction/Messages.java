package org.bayan.terms.ui.internal.extraction;

import org.eclipse.osgi.util.NLS;

/** The texts of extracting terms. */
final class Messages extends NLS {

  public static String title;
  public static String optionsTitle;
  public static String optionsDescription;
  public static String allBeads;
  public static String acceptedBeads;
  public static String fewest;
  public static String most;
  public static String known;
  public static String extracting;
  public static String cancelled;
  public static String tableName;
  public static String columnDecision;
  public static String columnArabic;
  public static String columnEnglish;
  public static String columnScore;
  public static String columnTogether;
  public static String accepted;
  public static String rejected;
  public static String accept;
  public static String reject;
  public static String undecide;
  public static String writeArabic;
  public static String writeEnglish;
  public static String concordance;
  public static String concordanceArabic;
  public static String concordanceEnglish;
  public static String candidatesTitle;
  public static String candidatesDescription;
  public static String counts;
  public static String nothing;
  public static String termbase;
  public static String label;
  public static String added;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.extraction.messages", Messages.class);
  }

  private Messages() {}
}
