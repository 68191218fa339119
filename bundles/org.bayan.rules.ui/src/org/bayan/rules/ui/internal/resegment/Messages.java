package org.bayan.rules.ui.internal.resegment;

import org.eclipse.osgi.util.NLS;

/** The texts that people read. */
final class Messages extends NLS {

  public static String bead;
  public static String beadsChanged;
  public static String beadsDropped;
  public static String beadsKept;
  public static String bitext;
  public static String bitextsField;
  public static String cancel;
  public static String chooseBitexts;
  public static String droppedField;
  public static String drops;
  public static String dropsNothing;
  public static String impossible;
  public static String jobFailed;
  public static String jobName;
  public static String noBitexts;
  public static String nothingChanges;
  public static String nothingDropped;
  public static String previewing;
  public static String rulesAsBefore;
  public static String rulesField;
  public static String rulesInstitutional;
  public static String rulesLine;
  public static String rulesNews;
  public static String rulesOfFile;
  public static String saveAndGoOn;
  public static String segmentAgain;
  public static String segmentsGone;
  public static String segmentsKept;
  public static String segmentsNew;
  public static String separator;
  public static String shape;
  public static String sidesBoth;
  public static String sidesField;
  public static String sidesSource;
  public static String sidesTarget;
  public static String source;
  public static String status;
  public static String statusAccepted;
  public static String statusReview;
  public static String statusUnreviewed;
  public static String target;
  public static String title;
  public static String unsaved;

  static {
    NLS.initializeMessages("org.bayan.rules.ui.internal.resegment.messages", Messages.class);
  }

  private Messages() {}
}
