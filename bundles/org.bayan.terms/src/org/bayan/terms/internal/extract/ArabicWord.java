package org.bayan.terms.internal.extract;

/**
 * An Arabic word of a text without its proclitics.
 *
 * @param written as it is written, without diacritics, behind the space or hyphen before it
 * @param text that without proclitics
 * @param key folded
 * @param proclitic what was taken off its beginning, folded; perhaps nothing
 * @param article whether it has the article
 */
record ArabicWord(String written, String text, String key, String proclitic, boolean article) {
  private static final String ARTICLE = "ال";
  private static final String OF_THE = "لل";
  private static final String AND = "و";
  private static final String ADVERB = "يا";
  private static final int SHORTEST_ADVERB = 5;

  /** The same word, joined to the one before by a hyphen. */
  ArabicWord hyphenated() {
    return new ArabicWord("-" + written.strip(), text, key, proclitic, article);
  }

  /** The folded word without the article. */
  String bare() {
    return article ? key.substring(ARTICLE.length()) : key;
  }

  /**
   * Whether a preposition links it with the noun before, as in {@code الإنزيم المحول للأنجيوتنسين}.
   */
  boolean isLinked() {
    return proclitic.equals(OF_THE);
  }

  /** Whether و joins it to what stands before it. */
  boolean isJoined() {
    return proclitic.equals(AND);
  }

  /** Whether it begins something else than what stands before it. */
  boolean isApart() {
    return !proclitic.isEmpty() && !isLinked() && !isJoined();
  }

  /** Whether it can be an adverb that ends an expression, as in {@code المشردين داخليا}. */
  boolean isAdverb() {
    return !article && key.length() >= SHORTEST_ADVERB && key.endsWith(ADVERB);
  }
}
