package org.bayan.ui.preferences;

import org.bayan.core.AlignmentOptions;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds where a person has set nothing. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

  private static final int LOW_CONFIDENCE_PERCENT = 60;
  private static final int AUTOSAVE_SECONDS = 10;

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BayanUi.BUNDLE);
    defaults.put(BayanPreferences.SOURCE_LANGUAGE, "ar");
    defaults.put(BayanPreferences.TARGET_LANGUAGE, "en");
    defaults.putBoolean(BayanPreferences.SEED_TERMBASE, true);
    defaults.putInt(BayanPreferences.LONGEST_BEAD, AlignmentOptions.DEFAULT_LONGEST);
    defaults.putInt(BayanPreferences.LOW_CONFIDENCE, LOW_CONFIDENCE_PERCENT);
    defaults.put(BayanPreferences.LEXICONS, "");
    defaults.put(BayanPreferences.AUTHOR, person());
    defaults.putInt(BayanPreferences.AUTOSAVE_SECONDS, AUTOSAVE_SECONDS);
    defaults.putBoolean(BayanPreferences.PROPAGATE, true);
    defaults.putBoolean(BayanPreferences.COMPLETE, true);
    defaults.putBoolean(BayanPreferences.CHECK_SPELLING, true);
    defaults.put(BayanPreferences.UNCHECKED_LANGUAGES, "");
    defaults.put(BayanPreferences.DICTIONARIES, "");
  }

  /** The name of the person who is logged in. */
  static String person() {
    return System.getProperty("user.name", "");
  }
}
