package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How large the texts of each side are shown, remembered in the workspace. */
public final class Zoom {

  /** The size that the theme gives, in per cent. */
  public static final int USUAL = 100;

  private static final int LEAST = 50;
  private static final int MOST = 300;
  private static final int STEP = 10;

  /** A way to change a size. */
  public enum Change {
    IN,
    OUT,
    RESET;

    private int of(int percent) {
      return switch (this) {
        case IN -> Math.min(MOST, percent + STEP);
        case OUT -> Math.max(LEAST, percent - STEP);
        case RESET -> USUAL;
      };
    }
  }

  private Zoom() {}

  /** The size of each side, in per cent. */
  static Map<Side, Integer> all() {
    Map<Side, Integer> all = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      all.put(side, percent(side));
    }
    return all;
  }

  /** The size of a side, in per cent. */
  public static int percent(Side side) {
    return Math.clamp(preferences().getInt(key(side), USUAL), LEAST, MOST);
  }

  /** Changes the size of a side from now on. */
  static void change(Side side, Change change) {
    preferences().putInt(key(side), change.of(percent(side)));
  }

  private static String key(Side side) {
    return "zoom." + side.name().toLowerCase(Locale.ROOT);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(BayanUi.BUNDLE);
  }
}
