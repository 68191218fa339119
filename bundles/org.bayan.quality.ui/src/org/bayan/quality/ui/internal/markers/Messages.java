package org.bayan.quality.ui.internal.markers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String failed;
  public static String fix;
  public static String fix_description;
  public static String fix_insert;
  public static String fix_remove;
  public static String found;
  public static String foundOutside;
  public static String ignore;
  public static String ignore_description;
  public static String job;
  public static String location;
  public static String noneAbove;
  public static String noneBelow;
  public static String notChecked;
  public static String nothingFound;
  public static String outdated;

  static {
    NLS.initializeMessages("org.bayan.quality.ui.internal.markers.messages", Messages.class);
  }

  private Messages() {}
}
