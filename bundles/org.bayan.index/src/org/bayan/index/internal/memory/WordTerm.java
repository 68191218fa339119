package org.bayan.index.internal.memory;

/** The terms of the index that stand for words and their keys. */
final class WordTerm {

  /** Longer ones are no words; what they have in common so far is enough to find them. */
  private static final int LONGEST = 200;

  private WordTerm() {}

  /** The term of a word as it is written. */
  static String ofWord(String folded) {
    return cut(folded);
  }

  /** The term of a key of words that are written in another way. */
  static String ofKey(String key) {
    return MemoryFields.KEY_MARK + cut(key);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
