package org.bayan.memory.ui.internal.leverage;

import org.eclipse.osgi.util.NLS;

/** The texts of the leverage analysis. */
final class Messages extends NLS {

  public static String analyse;
  public static String analysing;
  public static String band_all;
  public static String band_context;
  public static String band_exact;
  public static String band_good;
  public static String band_high;
  public static String band_internal;
  public static String band_low;
  public static String band_medium;
  public static String band_new;
  public static String band_repetition;
  public static String column_band;
  public static String column_characters;
  public static String column_document;
  public static String column_segments;
  public static String column_share;
  public static String column_words;
  public static String comma;
  public static String done;
  public static String memories_add;
  public static String memories_addMessage;
  public static String memories_label;
  public static String memories_name;
  public static String message;
  public static String noAlignment;
  public static String noLanguage;
  public static String noMemory;
  public static String save;
  public static String save_csv;
  public static String save_html;
  public static String save_name;
  public static String save_title;
  public static String save_tsv;
  public static String saved;
  public static String stop;
  public static String stopped;
  public static String table_label;
  public static String table_name;
  public static String texts_label;
  public static String title;
  public static String total;
  public static String unusable;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.leverage.messages", Messages.class);
  }

  private Messages() {}
}
