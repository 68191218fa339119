package org.bayan.core;

import java.util.List;

/**
 * What a lexicon knows of a word.
 *
 * @param word the word as it was asked for
 * @param language its language, a BCP 47 tag
 * @param stem what the lexicon keeps of it
 * @param count how often the stem was seen, weighted
 * @param translations stems of the other language, the most probable first
 */
public record LexiconEntry(
    String word, String language, String stem, double count, List<Translation> translations) {

  /** Copies the list. */
  public LexiconEntry {
    translations = List.copyOf(translations);
  }

  /**
   * A translation.
   *
   * @param stem the stem in the other language
   * @param language the other language, a BCP 47 tag
   * @param count how often it was seen, weighted
   * @param forward p(this stem | the stem of the entry), 0 to 1
   * @param backward p(the stem of the entry | this stem), 0 to 1
   */
  public record Translation(
      String stem, String language, double count, double forward, double backward) {}
}
