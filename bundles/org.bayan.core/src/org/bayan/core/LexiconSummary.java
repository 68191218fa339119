package org.bayan.core;

import org.bayan.align.lexicon.Lexicon;

/**
 * What a lexicon holds.
 *
 * @param firstLanguage BCP 47 tag
 * @param secondLanguage BCP 47 tag
 * @param firstStems how many stems the first language has
 * @param secondStems how many stems the second language has
 * @param pairs how many pairs of stems translate each other
 */
public record LexiconSummary(
    String firstLanguage, String secondLanguage, int firstStems, int secondStems, int pairs) {

  static LexiconSummary of(Lexicon lexicon) {
    return new LexiconSummary(
        lexicon.firstLanguage(),
        lexicon.secondLanguage(),
        lexicon.firstStems(),
        lexicon.secondStems(),
        lexicon.size());
  }
}
