package org.bayan.terms.internal.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.terms.MatchKind;
import org.bayan.terms.SearchKind;
import org.bayan.terms.internal.match.Words;
import org.bayan.text.Token;

/** A query of words, of which the last may be unfinished. */
public final class WordQuery {
  private final String text;
  private final SearchIndex index;
  private final List<Token> tokens;

  /** A query to an index. */
  public WordQuery(String text, SearchIndex index) {
    this.text = text.strip();
    this.index = index;
    tokens = Words.of(text).tokens();
  }

  /**
   * Gives the terms that have the words of the query. The better kinds come first, and each ends
   * where the rest is not wanted any more: one letter begins a word of every other term.
   */
  public void search(BestHits hits) {
    if (tokens.isEmpty()) {
      return;
    }
    QueryWords whole = QueryWords.whole(tokens, index);
    BitSet places = whole.spellings();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      addWhole(whole, index.spellings().get(i), hits);
    }
    QueryWords begun = whole.unfinished(tokens.get(tokens.size() - 1));
    places = begun.spellings();
    MatchKind best = begun.best();
    search(places, hits, SearchKind.BEGINNING, best, spelling -> beginning(begun, spelling));
    search(places, hits, SearchKind.PART, best, spelling -> part(begun, spelling));
    search(places, hits, SearchKind.WORDS, MatchKind.EXACT, s -> Optional.of(MatchKind.EXACT));
  }

  private void addWhole(QueryWords whole, Spelling spelling, BestHits hits) {
    if (spelling.words().length == whole.size()) {
      Optional<MatchKind> letters = whole.together(spelling, 0);
      if (letters.isPresent()) {
        MatchKind written = spelling.text().equals(text) ? MatchKind.EXACT : letters.get();
        MatchKind kind = written.weaker(spelling.floor());
        hits.add(spelling.term(), SearchKind.of(kind), kind);
      }
    }
  }

  private void search(
      BitSet places,
      BestHits hits,
      SearchKind kind,
      MatchKind best,
      Function<Spelling, Optional<MatchKind>> matching) {
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      Spelling spelling = index.spellings().get(i);
      if (!hits.takes(kind, best, spelling.weight())) {
        return;
      }
      Optional<MatchKind> letters = matching.apply(spelling);
      if (letters.isPresent()) {
        hits.add(spelling.term(), kind, letters.get().weaker(spelling.floor()));
      }
    }
  }

  private static Optional<MatchKind> beginning(QueryWords words, Spelling spelling) {
    return words.size() > spelling.words().length ? Optional.empty() : words.together(spelling, 0);
  }

  private static Optional<MatchKind> part(QueryWords words, Spelling spelling) {
    for (int start = 1; start + words.size() <= spelling.words().length; start++) {
      Optional<MatchKind> letters = words.together(spelling, start);
      if (letters.isPresent()) {
        return letters;
      }
    }
    return Optional.empty();
  }
}
