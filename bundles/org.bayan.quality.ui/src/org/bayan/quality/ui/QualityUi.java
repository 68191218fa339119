package org.bayan.quality.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class QualityUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.quality.ui";

  /** The view of what is wrong in the selected bead. */
  public static final String CHECKS = "org.bayan.quality.ui.checks";

  /** The key binding context that is active while that view has the focus. */
  public static final String CHECKS_CONTEXT = "org.bayan.quality.ui.checksContext";

  /** The type of the markers of findings. */
  public static final String FINDING = "org.bayan.quality.ui.finding";

  /** The command that checks all beads. */
  public static final String CHECK = "org.bayan.quality.ui.check";

  /** The command that mends what is selected in the view, or the first thing that can be. */
  public static final String FIX = "org.bayan.quality.ui.fix";

  /** The command that rules a finding out. */
  public static final String IGNORE = "org.bayan.quality.ui.ignore";

  /** The preference page. */
  public static final String PREFERENCES = "org.bayan.quality.ui.preferences";

  private QualityUi() {}
}
