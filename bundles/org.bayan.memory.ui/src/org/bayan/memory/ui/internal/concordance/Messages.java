package org.bayan.memory.ui.internal.concordance;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Concordance. */
final class Messages extends NLS {

  public static String between_hint;
  public static String between_label;
  public static String cancelled;
  public static String column_count;
  public static String column_date;
  public static String column_origin;
  public static String column_source;
  public static String column_status;
  public static String column_target;
  public static String column_translation;
  public static String copied;
  public static String copy;
  public static String details_facts;
  public static String details_source;
  public static String details_target;
  public static String export;
  public static String export_csv;
  public static String export_heading;
  public static String export_html;
  public static String export_name;
  public static String export_title;
  public static String export_tsv;
  public static String export_writing;
  public static String fact_after;
  public static String fact_before;
  public static String fact_changed;
  public static String fact_created;
  public static String fact_document;
  public static String fact_linkType;
  public static String fact_memory;
  public static String fact_notes;
  public static String fact_paragraph;
  public static String fact_status;
  public static String fact_whenAndWho;
  public static String group_all;
  public static String group_unknown;
  public static String groups_name;
  public static String hidden;
  public static String hint;
  public static String insert;
  public static String insert_notWriting;
  public static String insert_nothing;
  public static String insert_unknown;
  public static String language_either;
  public static String language_name;
  public static String mode_exact;
  public static String mode_expression;
  public static String mode_forms;
  public static String mode_name;
  public static String mode_wildcards;
  public static String nothing;
  public static String nowhere;
  public static String open;
  public static String order_after;
  public static String order_before;
  public static String order_date;
  public static String order_origin;
  public static String order_translation;
  public static String origin_memoryAndDocument;
  public static String origin_pair;
  public static String outcome_all;
  public static String outcome_both;
  public static String outcome_first;
  public static String outcome_group;
  public static String outcome_name;
  public static String query_hint;
  public static String query_name;
  public static String searching;
  public static String searchingFor;
  public static String sort;
  public static String uses_name;
  public static String where_all;
  public static String where_allMemories;
  public static String where_bitext;
  public static String where_name;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.concordance.messages", Messages.class);
  }

  private Messages() {}
}
