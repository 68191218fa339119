package org.bayan.ui.internal.jobs;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

  public static String PageTask_cancelled;
  public static String SampleProjectJob_name;
  public static String SampleProjectJob_noAligner;

  static {
    NLS.initializeMessages("org.bayan.ui.internal.jobs.messages", Messages.class);
  }

  private Messages() {}
}
