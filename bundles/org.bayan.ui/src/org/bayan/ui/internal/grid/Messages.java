package org.bayan.ui.internal.grid;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String citation_added;
  public static String citation_line;
  public static String citation_lineSure;
  public static String citation_name;
  public static String citation_omitted;
  public static String citation_paragraph;
  public static String citation_preambular;
  public static String column_citation;
  public static String column_confidence;
  public static String column_link;
  public static String column_number;
  public static String column_source;
  public static String column_status;
  public static String column_target;
  public static String linkType_added;
  public static String linkType_omitted;
  public static String linkType_paraphrase;
  public static String linkType_summary;
  public static String linkType_translation;
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
  public static String tooltip_added;
  public static String tooltip_bookmarks;
  public static String tooltip_changed;
  public static String tooltip_comments;
  public static String tooltip_crossed;
  public static String tooltip_highConfidence;
  public static String tooltip_linkAccepted;
  public static String tooltip_linkOpen;
  public static String tooltip_lowConfidence;
  public static String tooltip_middleConfidence;
  public static String tooltip_noConfidence;
  public static String tooltip_scattered;
  public static String tooltip_shape;
  public static String typeHere;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.grid.messages", Messages.class);
  }

  private Messages() {}
}
