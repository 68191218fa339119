package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MatchType;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.UnitVariant;

/**
 * Finds what is known of parts of a text: units whose text is a part of it, and units that have a
 * run of its words. Only the longest parts are given.
 */
public final class PartLookUp {

  /** Longer parts would be similar texts. */
  private static final int LONGEST = 20;

  /** A run of two words says too little. */
  private static final int SHORTEST_RUN = 3;

  private static final int MOST_OF_A_PART = 2;

  /** A word in less than one unit of so many is rare, and so is one in few units. */
  private static final int COMMON = 50;

  private static final int FEW = 1000;

  private final MemoryReader memory;
  private final LookUpRequest request;
  private final LookUpOptions options;
  private final PieceReader reader = new PieceReader();
  private final PhraseTerms phrases;
  private final String language;
  private final WantedText wanted;
  private final List<Piece> words;
  private final List<MemoryMatch> found = new ArrayList<>();
  private final Set<Long> units = new HashSet<>();

  /** A look-up of the parts of a text that is not blank. */
  public PartLookUp(MemoryReader memory, LookUpRequest request, LookUpOptions options) {
    this.memory = memory;
    this.request = request;
    this.options = options;
    this.language = LanguageKey.of(request.language());
    this.phrases = new PhraseTerms(memory.searcher(), language);
    this.wanted = WantedText.of(request.text(), language, reader);
    this.words = wanted.pieces().stream().filter(piece -> !piece.isMark()).toList();
  }

  /** The matches: sub-segments, then fragments, the longest first. */
  public List<MemoryMatch> run() throws IOException {
    findWholeUnits();
    found.sort(Comparator.comparingInt(MemoryMatch::score).reversed());
    List<MemoryMatch> wholes = List.copyOf(found);
    found.clear();
    findRuns();
    found.sort(Comparator.comparingInt(MemoryMatch::score).reversed());
    List<MemoryMatch> all = new ArrayList<>(wholes);
    all.addAll(found);
    return all.subList(0, Math.min(options.most(), all.size()));
  }

  private void findWholeUnits() throws IOException {
    int covered = 0;
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST); to > Math.max(from, covered); to--) {
        boolean whole = to - from == words.size();
        if (!whole && addWholeUnits(from, to)) {
          covered = to;
          break;
        }
      }
    }
  }

  private boolean addWholeUnits(int from, int to) throws IOException {
    Term hash =
        new Term(MemoryFields.whole(language), KeyHash.term(KeyHash.of(words.subList(from, to))));
    return add(new TermQuery(hash), from, to, MatchType.SUBSEGMENT);
  }

  private void findRuns() throws IOException {
    VariantTerms terms = VariantTerms.of(language, request.text(), reader);
    // With dates, words and terms are not one to one: fragments are of words alone.
    int size = terms.words().length == words.size() ? words.size() : 0;
    for (int from = 0; from + SHORTEST_RUN <= size; ) {
      int to = from + SHORTEST_RUN - 1;
      while (to < size && isRare(terms, from, to + 1) && exists(terms, from, to + 1)) {
        to++;
      }
      if (to - from >= SHORTEST_RUN) {
        add(phrases.query(terms, from, to), from, to, MatchType.FRAGMENT);
        from = to - SHORTEST_RUN + 2;
      } else {
        from++;
      }
    }
  }

  /** Words that all stand everywhere say too little, and take long to be looked for. */
  private boolean isRare(VariantTerms terms, int from, int to) throws IOException {
    int most = Math.max(FEW, memory.size() / COMMON);
    for (int i = from; i < to; i++) {
      if (phrases.documents(terms, i) <= most) {
        return true;
      }
    }
    return false;
  }

  private boolean exists(VariantTerms terms, int from, int to) throws IOException {
    return !phrases.first(phrases.query(terms, from, to), 1).isEmpty();
  }

  private boolean add(Query query, int from, int to, MatchType type) throws IOException {
    StoredFields stored = memory.storedFields();
    boolean any = false;
    for (int document : phrases.first(query, MOST_OF_A_PART)) {
      StoredUnit unit = memory.unitOf(stored, document);
      if (request.excludes(unit.unit())) {
        continue;
      }
      Optional<UnitVariant> target = UnitSides.target(unit.unit(), request.targetLanguage());
      for (UnitVariant source : UnitSides.texts(unit.unit(), language)) {
        Optional<TextRange> place = place(source, from, to);
        if (target.isPresent() && place.isPresent() && units.add(unit.number())) {
          found.add(match(unit, source, target.get(), place.get(), from, to, type));
          any = true;
        }
      }
    }
    return any;
  }

  /** Where the words stand in the text of a unit. */
  private Optional<TextRange> place(UnitVariant source, int from, int to) {
    List<Piece> pieces =
        reader.read(source.text(), language).stream().filter(piece -> !piece.isMark()).toList();
    List<String> part = words.subList(from, to).stream().map(Piece::key).toList();
    for (int at = 0; at + part.size() <= pieces.size(); at++) {
      List<Piece> here = pieces.subList(at, at + part.size());
      if (here.stream().map(Piece::key).toList().equals(part)) {
        return Optional.of(new TextRange(here.getFirst().start(), here.getLast().end()));
      }
    }
    return Optional.empty();
  }

  private MemoryMatch match(
      StoredUnit unit,
      UnitVariant source,
      UnitVariant target,
      TextRange place,
      int from,
      int to,
      MatchType type) {
    return new MemoryMatch(
        unit,
        source,
        target,
        type,
        100 * (to - from) / words.size(),
        UnitSides.isUnreviewed(unit.unit()),
        List.of(),
        new TextRange(words.get(from).start(), words.get(to - 1).end()),
        place,
        target.text(),
        List.of(),
        1);
  }
}
