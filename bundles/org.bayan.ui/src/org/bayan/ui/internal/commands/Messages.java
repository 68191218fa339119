package org.bayan.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String accept;
  public static String acceptBefore;
  public static String bookmark;
  public static String clearStatus;
  public static String insertEmpty;
  public static String join;
  public static String kind_bookmark;
  public static String kind_lowConfidence;
  public static String kind_notOneToOne;
  public static String kind_unconfirmed;
  public static String link;
  public static String linkType;
  public static String merge;
  public static String moveDown;
  public static String moveUp;
  public static String needsReview;
  public static String neighbourHidden;
  public static String noneAbove;
  public static String noneBelow;
  public static String removeEmpty;
  public static String state;
  public static String swap;
  public static String toggleStatus;
  public static String unlink;
  public static String zoom;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
