package org.bayan.ui.internal.grid;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String column_confidence;
  public static String column_link;
  public static String column_number;
  public static String column_source;
  public static String column_status;
  public static String column_target;
  public static String noCounterpart;
  public static String state_approved;
  public static String state_draft;
  public static String state_initial;
  public static String state_none;
  public static String state_revised;
  public static String state_translated;
  public static String status_accepted;
  public static String status_needsReview;
  public static String status_needsReview_short;
  public static String status_unreviewed;
  public static String typeHere;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.grid.messages", Messages.class);
  }

  private Messages() {}
}
