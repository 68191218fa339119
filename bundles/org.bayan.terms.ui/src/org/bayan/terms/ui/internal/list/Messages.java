package org.bayan.terms.ui.internal.list;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String arranging;
  public static String body_any;
  public static String body_name;
  public static String body_none;
  public static String clear;
  public static String clear_toolTip;
  public static String column_author;
  public static String column_body;
  public static String column_changed;
  public static String column_subject;
  public static String column_workflow;
  public static String count_all;
  public static String count_some;
  public static String faulty;
  public static String faulty_toolTip;
  public static String filters;
  public static String filters_toolTip;
  public static String missing_language;
  public static String missing_name;
  public static String missing_none;
  public static String search_hint;
  public static String search_name;
  public static String search_toolTip;
  public static String status_admitted;
  public static String status_any;
  public static String status_deprecated;
  public static String status_name;
  public static String status_preferred;
  public static String status_superseded;
  public static String status_unspecified;
  public static String subject_any;
  public static String subject_name;
  public static String subject_none;
  public static String workflow_any;
  public static String workflow_approved;
  public static String workflow_draft;
  public static String workflow_name;
  public static String workflow_proposed;
  public static String workflow_rejected;
  public static String workflow_unspecified;

  static {
    NLS.initializeMessages("org.bayan.terms.ui.internal.list.messages", Messages.class);
  }

  private Messages() {}
}
