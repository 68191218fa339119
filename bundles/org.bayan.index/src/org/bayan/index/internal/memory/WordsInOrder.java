package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.TextRange;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.text.search.SearchException;

/** The words of a concordance query, which a text may have in their order. */
public final class WordsInOrder {
  private final List<WordPattern> patterns;
  private final int distance;

  private WordsInOrder(List<WordPattern> patterns, int distance) {
    this.patterns = patterns;
    this.distance = distance;
  }

  /**
   * The words of a query.
   *
   * @param distance how many other words may stand between them, all in all
   * @throws SearchException when a regular expression has a mistake
   */
  public static WordsInOrder of(String query, ConcordanceMode mode, int distance)
      throws SearchException {
    return new WordsInOrder(patterns(query, mode), distance);
  }

  private static List<WordPattern> patterns(String query, ConcordanceMode mode)
      throws SearchException {
    List<WordPattern> patterns = new ArrayList<>();
    if (mode == ConcordanceMode.WILDCARD || mode == ConcordanceMode.EXPRESSION) {
      for (String word : Arrays.stream(query.split("\\s+")).filter(w -> !w.isEmpty()).toList()) {
        patterns.add(
            mode == ConcordanceMode.WILDCARD
                ? AutomatonPattern.wildcard(word)
                : AutomatonPattern.expression(word));
      }
    } else {
      for (Token word : words(query)) {
        patterns.add(
            mode == ConcordanceMode.FORMS
                ? new FormsPattern(word)
                : AutomatonPattern.exact(word.key()));
      }
    }
    return patterns;
  }

  private static List<Token> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .toList();
  }

  /** What stands for each of the words. */
  List<WordPattern> patterns() {
    return patterns;
  }

  /** Where the words stand in order with no more others between them than may be. */
  public List<TextRange> places(String text) throws SearchException {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<Token> words = words(text);
    List<BitSet> matches = new ArrayList<>();
    for (WordPattern pattern : patterns) {
      matches.add(pattern.matches(text, words));
    }
    List<TextRange> places = new ArrayList<>();
    int from = matches.get(0).nextSetBit(0);
    while (from >= 0) {
      int last = last(matches, from);
      if (last >= 0) {
        places.add(new TextRange(words.get(from).start(), words.get(last).end()));
      }
      from = matches.get(0).nextSetBit(Math.max(from, last) + 1);
    }
    return places;
  }

  /** The last word where all follow the first one; −1 where they do not. */
  private int last(List<BitSet> matches, int first) {
    int last = first;
    for (BitSet next : matches.subList(1, matches.size())) {
      last = next.nextSetBit(last + 1);
      if (last < 0) {
        return -1;
      }
    }
    return last - first + 1 - matches.size() <= distance ? last : -1;
  }
}
