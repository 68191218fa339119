package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.bayan.terms.MatchKind;
import org.bayan.terms.WordAnalysis;
import org.bayan.text.Token;

/**
 * Words of a text on the way through the trie of terms, the last first.
 *
 * @param before the words before, null at the beginning
 * @param word the last word
 * @param match what it is taken for
 * @param kind the kind of the weakest word so far
 * @param size the number of words
 */
record Path(Path before, Token word, WordMatch match, MatchKind kind, int size) {

  /** The way of one word. */
  static Path of(Path before, Token word, WordMatch match, MatchKind atLeast) {
    MatchKind kind = match.kind().weaker(atLeast);
    return before == null
        ? new Path(null, word, match, kind, 1)
        : new Path(before, word, match, before.kind.weaker(kind), before.size + 1);
  }

  int start() {
    return before == null ? word.start() : before.start();
  }

  int end() {
    return word.end();
  }

  /** The way that the letters match; a single word must be sure without others. */
  MatchKind letters() {
    return size == 1 && match.unsureAlone() ? MatchKind.STEM : kind;
  }

  /** Whether nothing but the stem of a single word tells it. */
  boolean isStemAlone() {
    return size == 1 && match.kind() == MatchKind.STEM;
  }

  List<Token> words() {
    List<Token> words = before == null ? new ArrayList<>() : before.words();
    words.add(word);
    return words;
  }

  List<WordAnalysis> analysis() {
    List<WordAnalysis> words = before == null ? new ArrayList<>() : before.analysis();
    words.add(WordParts.analysis(word, match));
    return words;
  }
}
