package org.bayan.quality;

/** What lexicons know of single words. */
public interface WordKnowledge {

  /** Nothing is known. */
  WordKnowledge NONE =
      new WordKnowledge() {
        @Override
        public double probability(String arabic, String english) {
          return 0;
        }

        @Override
        public boolean isKnown(String word, String language) {
          return false;
        }
      };

  /**
   * The probability that two words translate each other.
   *
   * @param arabic a folded Arabic word, without proclitics
   * @param english a folded English word
   * @return 0 to 1
   */
  double probability(String arabic, String english);

  /**
   * Whether a word is an ordinary one of its language: a name may be none.
   *
   * @param word a folded word
   * @param language BCP 47 tag
   */
  boolean isKnown(String word, String language);

  /**
   * Whether a lexicon has a word at all, in some form; what none has is a name, or misspelt.
   * Without lexicons nothing is strange.
   *
   * @param word a folded word, in Arabic with what is written together with it
   * @param language BCP 47 tag
   */
  default boolean isListed(String word, String language) {
    return true;
  }
}
