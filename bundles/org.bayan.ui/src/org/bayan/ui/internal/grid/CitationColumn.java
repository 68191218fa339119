package org.bayan.ui.internal.grid;

import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * Whether bitexts with official texts have a column that names them, remembered in the workspace.
 */
public final class CitationColumn {

  private static final String SHOWN = "citationColumn";

  private CitationColumn() {}

  /** Whether it is shown. */
  public static boolean isShown() {
    return preferences().getBoolean(SHOWN, true);
  }

  /** Shows it from now on, or not. */
  public static void show(boolean shown) {
    preferences().putBoolean(SHOWN, shown);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(BayanUi.BUNDLE);
  }
}
