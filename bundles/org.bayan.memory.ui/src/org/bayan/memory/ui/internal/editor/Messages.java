package org.bayan.memory.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String after_label;
  public static String before_label;
  public static String checking;
  public static String clear;
  public static String clear_toolTip;
  public static String column_changed;
  public static String column_linkType;
  public static String column_origin;
  public static String column_person;
  public static String column_source;
  public static String column_status;
  public static String column_target;
  public static String count_all;
  public static String count_one;
  public static String count_some;
  public static String delete_ask;
  public static String delete_done;
  public static String delete_title;
  public static String document_any;
  public static String document_name;
  public static String edit_delete;
  public static String edit_language;
  public static String edit_linkType;
  public static String edit_merge;
  public static String edit_note;
  public static String edit_status;
  public static String edit_text;
  public static String filters;
  public static String filters_toolTip;
  public static String finding_duplicate;
  public static String finding_inconsistent;
  public static String finding_untranslated;
  public static String findings;
  public static String findings_none;
  public static String findings_toolTip;
  public static String footer_selected;
  public static String footer_separator;
  public static String footer_shown;
  public static String form_empty;
  public static String form_none;
  public static String form_nothing;
  public static String form_several;
  public static String history_changed;
  public static String history_changedBy;
  public static String history_label;
  public static String history_made;
  public static String history_madeBy;
  public static String history_number;
  public static String history_separator;
  public static String language_bad;
  public static String language_done;
  public static String language_from;
  public static String language_message;
  public static String language_title;
  public static String language_to;
  public static String languages_any;
  public static String languages_name;
  public static String languages_pair;
  public static String languages_separator;
  public static String linkType_label;
  public static String list_name;
  public static String merge_done;
  public static String merge_message;
  public static String merge_none;
  public static String merge_title;
  public static String noMemory;
  public static String notSaid;
  public static String note_label;
  public static String origin_paragraph;
  public static String paste_nowhere;
  public static String person_any;
  public static String person_name;
  public static String properties_name;
  public static String properties_ofText;
  public static String properties_type;
  public static String properties_value;
  public static String reading;
  public static String search_hint;
  public static String search_name;
  public static String search_toolTip;
  public static String since_any;
  public static String since_month;
  public static String since_name;
  public static String since_today;
  public static String since_week;
  public static String since_year;
  public static String status_any;
  public static String status_ask;
  public static String status_label;
  public static String status_name;
  public static String status_notSaid;
  public static String status_title;
  public static String status_toReview;
  public static String tag_protected;
  public static String text_label;
  public static String text_name;
  public static String text_other;
  public static String text_source;
  public static String text_target;
  public static String tooMuch;
  public static String unit_gone;
  public static String unreadable;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
