package org.bayan.memory.ui.internal.project;

import org.eclipse.osgi.util.NLS;

/** What is said of keeping pairs in memories. */
final class Messages extends NLS {

  public static String keeping;
  public static String locked;
  public static String refreshing;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.project.messages", Messages.class);
  }

  private Messages() {}
}
