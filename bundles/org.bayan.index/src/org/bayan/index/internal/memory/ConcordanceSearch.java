package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.memory.Concordance;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.bayan.text.search.SearchException;

/**
 * Finds units that have words. The index finds what may have them, and each text is looked into for
 * where they stand.
 */
public final class ConcordanceSearch {
  private final MemoryReader memory;
  private final ConcordanceRequest request;
  private final String language;
  private final List<WordPattern> patterns;
  private final List<ConcordanceHit> hits = new ArrayList<>();
  private SearchException failure;

  /**
   * A search.
   *
   * @throws SearchException when a regular expression has a mistake
   */
  public ConcordanceSearch(MemoryReader memory, ConcordanceRequest request) throws SearchException {
    this.memory = memory;
    this.request = request;
    this.language = LanguageKey.of(request.language());
    this.patterns = patterns(request.query(), request.mode());
  }

  /** What the words of a query stand for. */
  static List<WordPattern> patterns(String query, ConcordanceMode mode) throws SearchException {
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

  /** The units that have the words. */
  public Concordance run() throws IOException, SearchException {
    String field = MemoryFields.words(language);
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(request.distance());
    for (WordPattern pattern : patterns) {
      List<BytesRef> terms = pattern.terms(memory.searcher().getIndexReader(), field);
      if (terms.isEmpty()) {
        return new Concordance(List.of(), false);
      }
      phrase.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    if (!patterns.isEmpty()) {
      StoredFields stored = memory.storedFields();
      DocumentWalk.walk(
          memory.searcher(), phrase.build(), document -> visit(memory.unitOf(stored, document)));
    }
    if (failure != null) {
      throw failure;
    }
    boolean more = hits.size() > request.most();
    return new Concordance(more ? hits.subList(0, request.most()) : hits, more);
  }

  private boolean visit(StoredUnit unit) {
    try {
      for (UnitVariant source : UnitSides.texts(unit.unit(), language)) {
        List<TextRange> places = places(source.text());
        Optional<UnitVariant> target = target(unit.unit(), source);
        if (!places.isEmpty() && target.isPresent()) {
          hits.add(new ConcordanceHit(unit, source, places, target.get()));
        }
      }
    } catch (SearchException e) {
      failure = e;
    }
    return failure == null && hits.size() <= request.most();
  }

  private Optional<UnitVariant> target(TranslationUnit unit, UnitVariant source) {
    return request.targetLanguage().isEmpty()
        ? unit.variants().stream()
            .filter(other -> !LanguageKey.of(other.language()).equals(language))
            .findFirst()
        : UnitSides.target(unit, request.targetLanguage());
  }

  /** Where the words stand in order with no more others between them than may be. */
  private List<TextRange> places(String text) throws SearchException {
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
    return last - first + 1 - matches.size() <= request.distance() ? last : -1;
  }
}
