package org.bayan.terms.extract;

/** What is known of words before the texts are looked at. */
@FunctionalInterface
public interface WordTranslations {
  /** Nothing is known. */
  WordTranslations NONE = (arabic, english) -> 0;

  /**
   * The probability that two words translate each other.
   *
   * @param arabic a folded Arabic word without proclitics, perhaps with the article
   * @param english a folded English word in any form
   * @return 0 to 1
   */
  double probability(String arabic, String english);
}
