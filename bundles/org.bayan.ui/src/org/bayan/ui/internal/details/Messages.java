package org.bayan.ui.internal.details;

import org.eclipse.osgi.util.NLS;

/** The texts of the view Segment Details. */
public final class Messages extends NLS {

  public static String hint;
  public static String statusName;
  public static String historyName;
  public static String title;
  public static String noTargetYet;
  public static String noSourceYet;
  public static String typeTranslation;
  public static String typeParaphrase;
  public static String typeSummary;
  public static String typeAdded;
  public static String typeOmitted;
  public static String originAutomatic;
  public static String originManual;
  public static String originImported;
  public static String confidence;
  public static String confidenceNone;
  public static String evidence;
  public static String whyLink;
  public static String note;
  public static String noteHint;
  public static String noteChange;
  public static String comments;
  public static String commentsName;
  public static String commentColumn;
  public static String commentAuthorColumn;
  public static String commentOpen;
  public static String commentResolved;
  public static String commentToolTip;
  public static String commentAdd;
  public static String commentEdit;
  public static String commentResolve;
  public static String commentReopen;
  public static String commentRemove;
  public static String commentAddTitle;
  public static String commentEditTitle;
  public static String commentPrompt;
  public static String commentAdded;
  public static String commentChanged;
  public static String commentWasResolved;
  public static String commentWasReopened;
  public static String commentRemoved;
  public static String authorAndTime;
  public static String history;
  public static String historyNone;
  public static String sinceOpened;
  public static String sinceOpenedEdit;
  public static String made;
  public static String madeBy;
  public static String changed;
  public static String changedBy;
  public static String segmentMade;
  public static String segmentMadeBy;
  public static String segmentChanged;
  public static String segmentChangedBy;
  public static String stateSet;
  public static String stateSetBy;
  public static String stateInitial;
  public static String stateDraft;
  public static String stateTranslated;
  public static String stateRevised;
  public static String stateApproved;
  public static String segments;
  public static String place;
  public static String placeInDocument;
  public static String placeLabelled;
  public static String placeLabelledInDocument;
  public static String kindParagraph;
  public static String kindHeading;
  public static String kindListItem;
  public static String kindCell;
  public static String kindFootnote;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.details.messages", Messages.class);
  }

  private Messages() {}
}
