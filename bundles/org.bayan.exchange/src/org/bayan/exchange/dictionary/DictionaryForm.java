package org.bayan.exchange.dictionary;

/** The forms of dictionaries that are read. */
public enum DictionaryForm {
  /** An entry a line, {@code phrase @ phrase}, as hunalign has it. */
  HUNALIGN,
  /** An entry a line, in columns parted by tabs. */
  TAB,
  /** An index and a file of articles, as the server dictd has it and FreeDict publishes it. */
  DICTD,
  /** The words of sets of synonyms, as the Open Multilingual Wordnet has it: a file a language. */
  WORDNET
}
