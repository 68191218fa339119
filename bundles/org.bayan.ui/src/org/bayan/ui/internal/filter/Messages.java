package org.bayan.ui.internal.filter;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String bookmarked;
  public static String clear;
  public static String commented;
  public static String confidence_any;
  public static String confidence_below;
  public static String confidence_name;
  public static String empty;
  public static String filtering;
  public static String notOneToOne;
  public static String note_filtered;
  public static String note_filteredSorted;
  public static String note_sorted;
  public static String sides_both;
  public static String sides_name;
  public static String sides_source;
  public static String sides_target;
  public static String status_any;
  public static String status_name;
  public static String status_notAccepted;
  public static String filteringTerms;
  public static String term_any;
  public static String term_missing;
  public static String term_name;
  public static String term_with;
  public static String text_hint;
  public static String text_name;
  public static String text_termHint;
  public static String type_any;
  public static String type_name;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.filter.messages", Messages.class);
  }

  private Messages() {}
}
