package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The characters that leave no ink: those that steer the direction of text, joiners, and spaces
 * that are no usual space. Whether they are shown is remembered in the workspace.
 */
public final class InvisibleCharacters {

  private static final String SHOWN = "invisibleCharacters";

  /** The abbreviations of the Unicode Standard. */
  private static final Map<Integer, String> LABELS =
      Map.ofEntries(
          Map.entry(0x00A0, "NBSP"),
          Map.entry(0x00AD, "SHY"),
          Map.entry(0x061C, "ALM"),
          Map.entry(0x200B, "ZWSP"),
          Map.entry(0x200C, "ZWNJ"),
          Map.entry(0x200D, "ZWJ"),
          Map.entry(0x200E, "LRM"),
          Map.entry(0x200F, "RLM"),
          Map.entry(0x202A, "LRE"),
          Map.entry(0x202B, "RLE"),
          Map.entry(0x202C, "PDF"),
          Map.entry(0x202D, "LRO"),
          Map.entry(0x202E, "RLO"),
          Map.entry(0x202F, "NNBSP"),
          Map.entry(0x2060, "WJ"),
          Map.entry(0x2066, "LRI"),
          Map.entry(0x2067, "RLI"),
          Map.entry(0x2068, "FSI"),
          Map.entry(0x2069, "PDI"),
          Map.entry(0xFEFF, "BOM"));

  private InvisibleCharacters() {}

  /** Whether they are shown. */
  public static boolean areShown() {
    return preferences().getBoolean(SHOWN, false);
  }

  /** Shows them from now on, or not. */
  public static void show(boolean shown) {
    preferences().putBoolean(SHOWN, shown);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(BayanUi.BUNDLE);
  }

  /** The tags that show the invisible characters of a text; none while they are not shown. */
  public static List<TaggedText.Tag> tags(String text) {
    List<TaggedText.Tag> tags = new ArrayList<>();
    if (areShown()) {
      for (int at = 0; at < text.length(); at++) {
        String label = LABELS.get((int) text.charAt(at));
        if (label != null) {
          tags.add(new TaggedText.Tag(at, label));
        }
      }
    }
    return tags;
  }
}
