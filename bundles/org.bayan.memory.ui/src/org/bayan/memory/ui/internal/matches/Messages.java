package org.bayan.memory.ui.internal.matches;

import org.eclipse.osgi.util.NLS;

/** The texts of the Matches view. */
final class Messages extends NLS {

  public static String badge;
  public static String badges;
  public static String closing;
  public static String copies;
  public static String copy;
  public static String hint;
  public static String insert;
  public static String listName;
  public static String looking;
  public static String memories;
  public static String memoriesTip;
  public static String memoryDamaged;
  public static String memoryMissing;
  public static String memoryNewer;
  public static String memoryPenalty;
  public static String memoryTaken;
  public static String noMatch;
  public static String noMemory;
  public static String noSource;
  public static String nothingFound;
  public static String openOrigin;
  public static String paragraph;
  public static String replace;
  public static String spoken;
  public static String typeContext;
  public static String typeExact;
  public static String typeFragment;
  public static String typeFuzzy;
  public static String typePlaceables;
  public static String typeSubsegment;
  public static String unreadable;
  public static String unreviewed;
  public static String unreviewedPenalty;
  public static String useNot;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.matches.messages", Messages.class);
  }

  private Messages() {}
}
