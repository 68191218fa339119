package org.bayan.exchange.internal.html;

import java.util.Locale;
import org.bayan.exchange.internal.Titles;
import org.bayan.model.bitext.Text;
import org.bayan.text.Direction;

/**
 * One of the two texts, as a column.
 *
 * @param role {@code Source} or {@code Target}
 * @param text the text
 */
record Side(String role, Text text) {

  String language() {
    return text.getLanguage();
  }

  /** The name of the language in English. */
  String languageName() {
    return Locale.forLanguageTag(language()).getDisplayName(Locale.ENGLISH);
  }

  /** {@code ltr} or {@code rtl}. */
  String direction() {
    return Direction.of(language()) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }

  /** The title or file, else the role. */
  String title() {
    String title = Titles.of(text);
    return title.isEmpty() ? role : title;
  }
}
