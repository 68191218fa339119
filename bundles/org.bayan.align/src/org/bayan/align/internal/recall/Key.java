package org.bayan.align.internal.recall;

import org.bayan.text.DateMention;

/** The kinds of keys, each with its prefix. */
enum Key {
  /** A stem. */
  STEM("w:"),
  /** The consonants of a word that may be a name. */
  SKELETON("s:"),
  /** A word in Latin letters that both sides write alike. */
  LITERAL("l:"),
  /** A number. */
  NUMBER("n:"),
  /** Day and month. */
  DATE("d:"),
  /** The symbol of a document. */
  SYMBOL("y:");

  private final String prefix;

  Key(String prefix) {
    this.prefix = prefix;
  }

  String of(String value) {
    return prefix + value;
  }

  /** Day and month of a date, empty where it has neither. */
  static String dayAndMonth(DateMention date) {
    String month = date.month().isPresent() ? "m" + date.month().getAsInt() : "";
    return date.day().isPresent() ? month + "d" + date.day().getAsInt() : month;
  }
}
