package org.bayan.terms.internal.extract;

import java.util.List;

/**
 * Some words of a run of words that may belong together.
 *
 * @param run the run
 * @param start the index of the first word
 * @param end the index behind the last word
 */
record ArabicPart(List<ArabicWord> run, int start, int end) {

  List<ArabicWord> words() {
    return run.subList(start, end);
  }

  /** Whether they can be one expression, or two that و joins and that are alike in definiteness. */
  boolean isExpression() {
    List<ArabicWord> words = words();
    int joint = joint(words);
    boolean nominal = joint < 0 ? isNominal(words) : isPair(words, joint) && !isOfList();
    return nominal && !splitsConstruct();
  }

  private static boolean isPair(List<ArabicWord> words, int joint) {
    List<ArabicWord> second = words.subList(joint, words.size());
    return joint(second) < 0
        && words.get(joint - 1).article() == words.get(joint).article()
        && isNominal(words.subList(0, joint))
        && isNominal(second);
  }

  /** The index of the first word that is joined to one before it, or -1. */
  private static int joint(List<ArabicWord> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).isJoined()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether more is joined to what is joined here. */
  private boolean isOfList() {
    return run.get(start).isJoined() || end < run.size() && run.get(end).isJoined();
  }

  /**
   * Whether words can be a noun with what belongs to it: nouns without the article, then words with
   * it. Behind a word with the article one without it begins something else, unless it is an adverb
   * at the end.
   */
  private static boolean isNominal(List<ArabicWord> part) {
    for (int i = 1; i < part.size(); i++) {
      ArabicWord word = part.get(i);
      boolean adverb = i == part.size() - 1 && word.isAdverb();
      if (part.get(i - 1).article() && !word.article() && !word.isLinked() && !adverb) {
        return false;
      }
    }
    String last = part.get(part.size() - 1).bare();
    return !StopWords.ARABIC_EDGES.contains(last)
        && !StopWords.ARABIC_EDGES.contains(part.get(0).bare());
  }

  /** Whether they end in a word without the article whose genitive follows. */
  private boolean splitsConstruct() {
    return end < run.size()
        && !run.get(end - 1).article()
        && run.get(end).article()
        && !run.get(end).isLinked()
        && !run.get(end).isJoined();
  }

  /**
   * Whether nothing outside belongs to what is inside. A word with the article behind another one
   * is mostly said of that: {@code المضيفة} in {@code المجتمعات المضيفة للاجئين}.
   */
  boolean isWhole() {
    return !isSaidOfTheOneBefore(start) && !isSaidOfTheOneBefore(end);
  }

  private boolean isSaidOfTheOneBefore(int index) {
    if (index == 0 || index == run.size()) {
      return false;
    }
    ArabicWord word = run.get(index);
    boolean both = word.article() && run.get(index - 1).article();
    return both && !word.isJoined() && !word.isLinked();
  }
}
