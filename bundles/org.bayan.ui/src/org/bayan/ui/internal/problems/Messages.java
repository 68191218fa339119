package org.bayan.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String job;
  public static String location;
  public static String missingTags;
  public static String needsReview;
  public static String needsReview_note;
  public static String openComment;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.problems.messages", Messages.class);
  }

  private Messages() {}
}
