package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;

/** The titles of the columns. */
final class ColumnTitles {

  private ColumnTitles() {}

  static Map<BitextColumn, String> of(Map<Side, String> languages) {
    Map<BitextColumn, String> titles = new EnumMap<>(BitextColumn.class);
    titles.put(BitextColumn.NUMBER, Messages.column_number);
    titles.put(
        BitextColumn.SOURCE,
        NLS.bind(Messages.column_source, language(languages.get(Side.SOURCE))));
    titles.put(BitextColumn.LINK, Messages.column_link);
    titles.put(
        BitextColumn.TARGET,
        NLS.bind(Messages.column_target, language(languages.get(Side.TARGET))));
    titles.put(BitextColumn.STATUS, Messages.column_status);
    titles.put(BitextColumn.CONFIDENCE, Messages.column_confidence);
    titles.put(BitextColumn.CITATION, Messages.column_citation);
    return titles;
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName();
  }
}
