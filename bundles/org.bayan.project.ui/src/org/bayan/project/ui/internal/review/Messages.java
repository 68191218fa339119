package org.bayan.project.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String ReviewWizard_title;
  public static String ReviewWizard_label;
  public static String ReviewWizard_refused;
  public static String ReviewWizard_done;
  public static String Comparing_name;
  public static String Comparing_notOpened;
  public static String Comparing_locked;
  public static String SourcePage_title;
  public static String SourcePage_description;
  public static String SourcePage_file;
  public static String SourcePage_browseFile;
  public static String SourcePage_fileDialog;
  public static String SourcePage_fileKinds;
  public static String SourcePage_bitext;
  public static String SourcePage_browseBitext;
  public static String SourcePage_bitextDialog;
  public static String SourcePage_bitextKinds;
  public static String SourcePage_hint;
  public static String SourcePage_needFile;
  public static String SourcePage_needBitext;
  public static String SourcePage_noFile;
  public static String SourcePage_badFile;
  public static String SourcePage_noBitext;
  public static String ChangesPage_title;
  public static String ChangesPage_description;
  public static String ChangesPage_compared;
  public static String ChangesPage_show;
  public static String ChangesPage_all;
  public static String ChangesPage_kind;
  public static String ChangesPage_before;
  public static String ChangesPage_after;
  public static String ChangesPage_nothing;
  public static String ChangesPage_taken;
  public static String ChangesTable_name;
  public static String ChangesTable_kind;
  public static String ChangesTable_bead;
  public static String ChangesTable_field;
  public static String ChangesTable_before;
  public static String ChangesTable_after;
  public static String ChangesTable_all;
  public static String ChangesTable_none;
  public static String kind_changed;
  public static String kind_conflict;
  public static String kind_refused;
  public static String field_source;
  public static String field_target;
  public static String field_state;
  public static String field_note;
  public static String field_comment;
  public static String field_bead;
  public static String state_separator;
  public static String state_initial;
  public static String state_draft;
  public static String state_translated;
  public static String state_revised;
  public static String state_approved;
  public static String state_unreviewed;
  public static String state_accepted;
  public static String state_needsReview;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.review.messages", Messages.class);
  }

  private Messages() {}
}
