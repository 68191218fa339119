package org.bayan.exchange.internal.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A message of a catalogue while it is read. */
final class PoMessage {
  final List<String> notes = new ArrayList<>();
  final Map<String, StringBuilder> texts = new TreeMap<>();
  boolean fuzzy;

  String text(String keyword) {
    StringBuilder text = texts.get(keyword);
    return text == null ? "" : text.toString();
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether all of its keywords have come, so that another {@code msgid} begins the next one. */
  boolean hasTranslation() {
    return texts.keySet().stream().anyMatch(keyword -> keyword.startsWith("msgstr"));
  }

  /**
   * The translation of the singular or the plural. Which form is which depends on the number of
   * forms: with two, the first is the singular; with six, as in Arabic, the second is, and the
   * fourth the plural of few; else the first and the last are taken.
   */
  String translation(boolean plural) {
    if (texts.containsKey("msgstr")) {
      return text("msgstr");
    }
    int forms =
        (int) texts.keySet().stream().filter(keyword -> keyword.startsWith("msgstr[")).count();
    int form;
    if (forms == 6) {
      form = plural ? 3 : 1;
    } else {
      form = plural ? forms - 1 : 0;
    }
    return text("msgstr[" + form + "]");
  }
}
