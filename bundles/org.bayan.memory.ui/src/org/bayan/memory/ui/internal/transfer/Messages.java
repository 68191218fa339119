package org.bayan.memory.ui.internal.transfer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that a user reads. */
final class Messages extends NLS {

  public static String cancelled;
  public static String done_description;
  public static String done_leftOut;
  public static String done_open;
  public static String done_sentence;
  public static String done_title;
  public static String export_accepted;
  public static String export_all;
  public static String export_anonymous;
  public static String export_badFile;
  public static String export_browseMemory;
  public static String export_choose;
  public static String export_containing;
  public static String export_containing_hint;
  public static String export_description;
  public static String export_done;
  public static String export_file;
  public static String export_memory;
  public static String export_needsReview;
  public static String export_noMemory;
  public static String export_replace;
  public static String export_running;
  public static String export_shown;
  public static String export_strip;
  public static String export_title;
  public static String export_units;
  public static String export_unreviewed;
  public static String import_addsTo;
  public static String import_badMemory;
  public static String import_browseFiles;
  public static String import_browseMemory;
  public static String import_creates;
  public static String import_description;
  public static String import_files;
  public static String import_files_toolTip;
  public static String import_kinds;
  public static String import_memory;
  public static String import_memoryDialog;
  public static String import_memoryDialog_message;
  public static String import_merge;
  public static String import_noFile;
  public static String import_running;
  public static String import_skip;
  public static String import_title;
  public static String import_unreviewed;
  public static String preview_description;
  public static String preview_empty;
  public static String preview_faults;
  public static String preview_file;
  public static String preview_language;
  public static String preview_leftOut;
  public static String preview_line;
  public static String preview_more;
  public static String preview_reading;
  public static String preview_separator;
  public static String preview_source;
  public static String preview_summary;
  public static String preview_summaryOne;
  public static String preview_target;
  public static String preview_title;
  public static String preview_unit;
  public static String preview_units;
  public static String preview_unreadable;
  public static String preview_what;

  static {
    NLS.initializeMessages("org.bayan.memory.ui.internal.transfer.messages", Messages.class);
  }

  private Messages() {}
}
