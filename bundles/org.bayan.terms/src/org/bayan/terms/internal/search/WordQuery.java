package org.bayan.terms.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.terms.MatchKind;
import org.bayan.terms.SearchKind;
import org.bayan.terms.internal.match.WordMatches;
import org.bayan.terms.internal.match.Words;
import org.bayan.text.Token;

/** A query of words, of which the last may be unfinished. */
public final class WordQuery {
  private final String text;
  private final SearchIndex index;
  private final List<Token> tokens;
  private final List<Map<Integer, MatchKind>> whole = new ArrayList<>();
  private final Map<Integer, MatchKind> begun;

  /** Looks up what the words of a query may be in an index. */
  public WordQuery(String text, SearchIndex index) {
    this.text = text.strip();
    this.index = index;
    tokens = Words.of(text).tokens();
    tokens.forEach(token -> whole.add(words(token)));
    begun = tokens.isEmpty() ? Map.of() : beginnings();
  }

  private Map<Integer, MatchKind> words(Token token) {
    Map<Integer, MatchKind> words = new HashMap<>();
    WordMatches matches = index.vocabulary().matches(token);
    Stream.of(matches.first(), matches.second(), matches.later())
        .flatMap(List::stream)
        .forEach(match -> keepBest(words, match.word(), match.kind()));
    // An acronym is found in small letters, too, which it is not in a text.
    index
        .words(token.key(), false)
        .values()
        .forEach(
            numbers -> {
              for (int number : numbers) {
                keepBest(words, number, MatchKind.FOLDED);
              }
            });
    return words;
  }

  private static void keepBest(Map<Integer, MatchKind> words, int word, MatchKind kind) {
    words.merge(word, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** What the last word may be or become; the article need not be typed. */
  private Map<Integer, MatchKind> beginnings() {
    Token last = tokens.get(tokens.size() - 1);
    Map<Integer, MatchKind> words = new HashMap<>(whole.get(tokens.size() - 1));
    if (last.isWord()) {
      for (String key : List.of(last.key(), "ال" + last.key())) {
        for (int[] numbers : index.words(key, true).values()) {
          for (int number : numbers) {
            words.putIfAbsent(number, MatchKind.FOLDED);
          }
        }
      }
    }
    return words;
  }

  /** Gives the terms that have the words of the query. */
  public void search(BestHits hits) {
    if (tokens.isEmpty()) {
      return;
    }
    candidates().stream().forEach(number -> compare(index.spellings().get(number), hits));
  }

  /** The spellings that have every word of the query. */
  private BitSet candidates() {
    BitSet all = null;
    for (int i = 0; i < tokens.size(); i++) {
      BitSet places = new BitSet();
      for (int word : words(i).keySet()) {
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

  private Map<Integer, MatchKind> words(int token) {
    return token == tokens.size() - 1 ? begun : whole.get(token);
  }

  private void compare(Spelling spelling, BestHits hits) {
    int[] words = spelling.words();
    if (words.length == tokens.size()) {
      Optional<MatchKind> letters = together(words, 0, true);
      if (letters.isPresent()) {
        MatchKind kind = spelling.text().equals(text) ? MatchKind.EXACT : letters.get();
        kind = kind.weaker(spelling.floor());
        hits.add(spelling.term(), SearchKind.of(kind), kind);
        return;
      }
    }
    for (int start = 0; start + tokens.size() <= words.length; start++) {
      Optional<MatchKind> letters = together(words, start, false);
      if (letters.isPresent()) {
        SearchKind kind = start == 0 ? SearchKind.BEGINNING : SearchKind.PART;
        hits.add(spelling.term(), kind, letters.get().weaker(spelling.floor()));
        return;
      }
    }
    hits.add(spelling.term(), SearchKind.WORDS, spelling.floor());
  }

  private Optional<MatchKind> together(int[] words, int start, boolean finished) {
    MatchKind weakest = MatchKind.EXACT;
    for (int i = 0; i < tokens.size(); i++) {
      MatchKind kind = (finished ? whole.get(i) : words(i)).get(words[start + i]);
      if (kind == null) {
        return Optional.empty();
      }
      weakest = weakest.weaker(kind);
    }
    return Optional.of(weakest);
  }
}
