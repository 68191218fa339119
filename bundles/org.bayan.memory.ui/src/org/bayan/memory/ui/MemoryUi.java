package org.bayan.memory.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class MemoryUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.memory.ui";

  /** The view of the matches of the selected bead. */
  public static final String MATCHES = "org.bayan.memory.ui.matches";

  /** The key binding context that is active while that view is. */
  public static final String MATCHES_CONTEXT = "org.bayan.memory.ui.matchesContext";

  /** The command that puts a match in the place of the translation. */
  public static final String REPLACE = "org.bayan.memory.ui.replaceByMatch";

  /** The view of how words are used and translated. */
  public static final String CONCORDANCE = "org.bayan.memory.ui.concordance";

  /** The key binding context that is active while the view Concordance has the focus. */
  public static final String CONCORDANCE_CONTEXT = "org.bayan.memory.ui.concordanceContext";

  private MemoryUi() {}
}
