package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.ui.internal.rows.Side;

/** The titles of the columns. */
final class ColumnTitles {

  private ColumnTitles() {}

  static Map<BitextColumn, String> of(Map<Side, String> languages) {
    Map<BitextColumn, String> titles = new EnumMap<>(BitextColumn.class);
    titles.put(BitextColumn.NUMBER, "#");
    titles.put(BitextColumn.SOURCE, "Source \u00b7 " + language(languages.get(Side.SOURCE)));
    titles.put(BitextColumn.LINK, "Link");
    titles.put(BitextColumn.TARGET, "Target \u00b7 " + language(languages.get(Side.TARGET)));
    titles.put(BitextColumn.STATUS, "Status");
    titles.put(BitextColumn.CONFIDENCE, "Confidence");
    return titles;
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
