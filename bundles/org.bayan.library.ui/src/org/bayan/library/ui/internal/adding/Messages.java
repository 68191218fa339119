package org.bayan.library.ui.internal.adding;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String add_title;
  public static String adding;
  public static String authority_illustrative;
  public static String authority_official;
  public static String authority_reference;
  public static String authority_translation;
  public static String documents_browse;
  public static String documents_description;
  public static String documents_label;
  public static String documents_noFile;
  public static String documents_replace;
  public static String documents_title;
  public static String documents_toolTip;
  public static String fault_date;
  public static String fault_language;
  public static String fault_work;
  public static String field_authority;
  public static String field_body;
  public static String field_date;
  public static String field_language;
  public static String field_origin;
  public static String field_rights;
  public static String field_symbol;
  public static String field_title;
  public static String field_work;
  public static String field_work_toolTip;
  public static String looking;
  public static String recognised_description;
  public static String recognised_figures;
  public static String recognised_list;
  public static String recognised_title;

  static {
    NLS.initializeMessages("org.bayan.library.ui.internal.adding.messages", Messages.class);
  }

  private Messages() {}
}
