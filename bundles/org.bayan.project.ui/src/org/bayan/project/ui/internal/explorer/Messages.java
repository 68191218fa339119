package org.bayan.project.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String ReviewProgressDecorator_accepted;
  public static String ReviewProgressDecorator_toReview;

  static {
    NLS.initializeMessages("org.bayan.project.ui.internal.explorer.messages", Messages.class);
  }

  private Messages() {}
}
