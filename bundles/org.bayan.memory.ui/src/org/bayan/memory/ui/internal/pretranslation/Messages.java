package org.bayan.memory.ui.internal.pretranslation;

import org.eclipse.osgi.util.NLS;

/** What is said of pretranslation. */
final class Messages extends NLS {

  public static String accept;
  public static String label;
  public static String least;
  public static String message;
  public static String noMemory;
  public static String nothingFound;
  public static String nothingOpen;
  public static String outcome;
  public static String penalty;
  public static String running;
  public static String start;
  public static String title;
  public static String unreadable;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.pretranslation.messages", Messages.class);
  }

  private Messages() {}
}
