package org.bayan.memory.ui.internal.memories;

import org.eclipse.osgi.util.NLS;

/** The texts of the dialog of memories. */
final class Messages extends NLS {

  public static String add;
  public static String addMessage;
  public static String addTitle;
  public static String columnFolder;
  public static String columnName;
  public static String label;
  public static String message;
  public static String noMemory;
  public static String none;
  public static String penalty;
  public static String remove;
  public static String tableName;
  public static String title;
  public static String writable;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.memories.messages", Messages.class);
  }

  private Messages() {}
}
