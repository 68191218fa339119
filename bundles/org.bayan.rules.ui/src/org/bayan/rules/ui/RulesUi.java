package org.bayan.rules.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class RulesUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.rules.ui";

  /** The editor of {@code .srx} files. */
  public static final String SRX_EDITOR = "org.bayan.rules.ui.srxEditor";

  /** The key binding context that is active while a list of the editor has the focus. */
  public static final String LIST_CONTEXT = "org.bayan.rules.ui.listContext";

  /** The context menu of the lists of the editor. */
  public static final String LIST_MENU = "org.bayan.rules.ui.list";

  /** The command that shows what segmenting bitexts again would do, and does it. */
  public static final String SEGMENT_AGAIN = "org.bayan.rules.ui.segmentAgain";

  private RulesUi() {}
}
