package org.bayan.terms.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.terms.MatchKind;
import org.bayan.terms.internal.match.WordMatches;
import org.bayan.text.Token;

/** What words of an index the words of a query may be. */
final class QueryWords {
  private static final String ARTICLE = "ال";

  private final SearchIndex index;
  private final List<Map<Integer, MatchKind>> words;

  private QueryWords(SearchIndex index, List<Map<Integer, MatchKind>> words) {
    this.index = index;
    this.words = words;
  }

  /** All words as they are. */
  static QueryWords whole(List<Token> tokens, SearchIndex index) {
    return new QueryWords(index, tokens.stream().map(token -> words(token, index)).toList());
  }

  private static Map<Integer, MatchKind> words(Token token, SearchIndex index) {
    Map<Integer, MatchKind> words = new HashMap<>();
    WordMatches matches = index.vocabulary().matches(token);
    Stream.of(matches.first(), matches.second(), matches.later())
        .flatMap(List::stream)
        .forEach(match -> keepBest(words, match.word(), match.kind()));
    // An acronym is found in small letters, too, which it is not in a text.
    for (int[] numbers : index.words(token.key(), false).values()) {
      for (int number : numbers) {
        keepBest(words, number, MatchKind.FOLDED);
      }
    }
    return words;
  }

  private static void keepBest(Map<Integer, MatchKind> words, int word, MatchKind kind) {
    words.merge(word, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** The same, with all that the last word may become; its article need not be typed. */
  QueryWords unfinished(Token last) {
    if (!last.isWord()) {
      return this;
    }
    Map<Integer, MatchKind> begun = new HashMap<>(words.get(words.size() - 1));
    for (String key : List.of(last.key(), ARTICLE + last.key())) {
      for (int[] numbers : index.words(key, true).values()) {
        for (int number : numbers) {
          begun.putIfAbsent(number, MatchKind.FOLDED);
        }
      }
    }
    List<Map<Integer, MatchKind>> all = new ArrayList<>(words);
    all.set(words.size() - 1, begun);
    return new QueryWords(index, all);
  }

  int size() {
    return words.size();
  }

  /** The numbers of the spellings that have every word, in any order. */
  BitSet spellings() {
    BitSet all = null;
    for (Map<Integer, MatchKind> one : words) {
      BitSet places = new BitSet();
      for (int word : one.keySet()) {
        for (int place : index.places(word)) {
          places.set(place);
        }
      }
      if (all == null) {
        all = places;
      } else {
        all.and(places);
      }
    }
    return all;
  }

  /** How the words stand in a spelling from a word on: the weakest kind; nothing where not. */
  Optional<MatchKind> together(Spelling spelling, int start) {
    MatchKind weakest = MatchKind.EXACT;
    for (int i = 0; i < words.size(); i++) {
      MatchKind kind = words.get(i).get(spelling.words()[start + i]);
      if (kind == null) {
        return Optional.empty();
      }
      weakest = weakest.weaker(kind);
    }
    return Optional.of(weakest);
  }

  /** What {@link #together} says at best. */
  MatchKind best() {
    return words.stream()
        .map(one -> one.values().stream().min(MatchKind::compareTo).orElse(MatchKind.STEM))
        .reduce(MatchKind.EXACT, MatchKind::weaker);
  }
}
