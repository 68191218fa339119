package org.bayan.ui.internal.writing;

import java.util.Arrays;
import java.util.Optional;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;

/**
 * Remembers from one session to the next which bitext is translated, and in which direction.
 *
 * @param bitext what the bitext is known by
 */
record RememberedMode(String bitext) {

  private static final String SECTION = "translating";

  private static IDialogSettings settings() {
    return DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(Platform.getBundle(BayanUi.BUNDLE))
            .getDialogSettings(),
        SECTION);
  }

  /** The side that is written; empty where the bitext is aligned. */
  Optional<Side> get() {
    String name = settings().get(bitext);
    return Arrays.stream(Side.values()).filter(side -> side.name().equals(name)).findFirst();
  }

  void put(Optional<Side> side) {
    settings().put(bitext, side.map(Side::name).orElse(""));
  }
}
