package org.bayan.memory.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of the preference page. */
final class Messages extends NLS {

  public static String description;
  public static String keepAccepted;
  public static String leastScore;
  public static String most;
  public static String unreviewedPenalty;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.preferences.messages", Messages.class);
  }

  private Messages() {}
}
