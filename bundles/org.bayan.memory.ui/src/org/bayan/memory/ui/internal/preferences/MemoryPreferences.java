package org.bayan.memory.ui.internal.preferences;

import org.bayan.index.memory.LookUpOptions;
import org.bayan.memory.ui.MemoryUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The preferences of translation memories: each key, and what a person has set or the default. */
public final class MemoryPreferences extends AbstractPreferenceInitializer {

  /** Whether accepted beads are kept in the memory of their project. */
  public static final String KEEP_ACCEPTED = "matches.keepAccepted";

  /** The score from which on matches are shown. */
  public static final String LEAST_SCORE = "matches.leastScore";

  /** How many matches are shown at most. */
  public static final String MOST_MATCHES = "matches.most";

  /** By how much the score of a unit falls that nobody has reviewed. */
  public static final String UNREVIEWED_PENALTY = "matches.unreviewedPenalty";

  /** The least of {@link #LEAST_SCORE}; below it similar texts have little in common. */
  static final int LOWEST_SCORE = 30;

  /** The most of {@link #MOST_MATCHES}. */
  static final int MANY_MATCHES = 50;

  /** The most of {@link #UNREVIEWED_PENALTY}. */
  static final int HIGHEST_PENALTY = 30;

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(MemoryUi.BUNDLE);
    defaults.putBoolean(KEEP_ACCEPTED, true);
    defaults.putInt(LEAST_SCORE, LookUpOptions.USUAL.least());
    defaults.putInt(MOST_MATCHES, LookUpOptions.USUAL.most());
    defaults.putInt(UNREVIEWED_PENALTY, LookUpOptions.USUAL.unreviewedPenalty());
  }

  /** What a person has set; changes of it are told to its listeners. */
  public static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(MemoryUi.BUNDLE);
  }

  /** See {@link #KEEP_ACCEPTED}. */
  public static boolean keepsAccepted() {
    return Platform.getPreferencesService().getBoolean(MemoryUi.BUNDLE, KEEP_ACCEPTED, true, null);
  }

  /** What is worth to be found in a memory. */
  public static LookUpOptions lookUp() {
    LookUpOptions usual = LookUpOptions.USUAL;
    return new LookUpOptions(
        Math.clamp(number(LEAST_SCORE, usual.least()), LOWEST_SCORE, 100),
        Math.clamp(number(MOST_MATCHES, usual.most()), 1, MANY_MATCHES),
        Math.clamp(number(UNREVIEWED_PENALTY, usual.unreviewedPenalty()), 0, HIGHEST_PENALTY),
        true);
  }

  private static int number(String key, int usual) {
    return Platform.getPreferencesService().getInt(MemoryUi.BUNDLE, key, usual, null);
  }
}
