package org.bayan.exchange.dictionary;

/** The forms of dictionaries that are read. */
public enum DictionaryForm {
  /** An entry a line, {@code phrase @ phrase}, as hunalign has it. */
  HUNALIGN,
  /** An entry a line, in columns parted by tabs. */
  TAB
}
