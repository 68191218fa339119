package org.bayan.exchange.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.model.bitext.Origin;
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

  /** The documents that the text comes from, in order. */
  List<Origin> documents() {
    List<Origin> documents = new ArrayList<>(text.getAppended());
    if (text.getOrigin() != null) {
      documents.add(0, text.getOrigin());
    }
    return documents;
  }
}
