package org.bayan.memory.ui.internal.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.memory.ui.MemoryUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;

/** The last searches, the latest first, kept from one start of the workbench to the next. */
final class SearchHistory {

  /** How many are kept. */
  static final int MOST = 20;

  private static final String SECTION = "concordance";
  private static final String SEARCHES = "searches";

  private final IDialogSettings section;

  SearchHistory() {
    IDialogSettings all =
        PlatformUI.getDialogSettingsProvider(Platform.getBundle(MemoryUi.BUNDLE))
            .getDialogSettings();
    IDialogSettings known = all.getSection(SECTION);
    section = known == null ? all.addNewSection(SECTION) : known;
  }

  /** What was looked for. */
  List<String> searches() {
    String[] kept = section.getArray(SEARCHES);
    return kept == null ? List.of() : Arrays.asList(kept);
  }

  /** Takes a search in as the latest. */
  void add(String query) {
    List<String> searches = new ArrayList<>(searches());
    searches.remove(query);
    searches.add(0, query);
    section.put(SEARCHES, searches.stream().limit(MOST).toArray(String[]::new));
  }
}
