package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.StoredFields;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.UnitVariant;

/**
 * Looks a text up: candidates are compared in the order of their bounds, until no other can be
 * better than those that are found (R. Fagin, A. Lotem and M. Naor, "Optimal Aggregation Algorithms
 * for Middleware", 2003, on thresholds). For one look-up.
 */
public final class UnitLookUp {

  /** So many texts are compared at most; where more could match, nearly all are the same. */
  private static final int MOST_COMPARED = 1500;

  private static final Comparator<ScoredText> BEST_FIRST =
      Comparator.comparingInt(ScoredText::rank)
          .thenComparingInt(ScoredText::score)
          .thenComparingLong(text -> text.unit().number())
          .reversed();

  private final MemoryReader memory;
  private final LookUpRequest request;
  private final LookUpOptions options;
  private final PieceReader reader = new PieceReader();
  private final WantedText wanted;
  private final String same;
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, ScoredText> best = new HashMap<>();
  private final PriorityQueue<Integer> ranks = new PriorityQueue<>();

  /** A look-up of a text that is not blank. */
  public UnitLookUp(MemoryReader memory, LookUpRequest request, LookUpOptions options) {
    this.memory = memory;
    this.request = request;
    this.options = options;
    this.wanted = WantedText.of(request.text(), LanguageKey.of(request.language()), reader);
    this.same = SameText.of(request.text());
  }

  /** The matches, the best first; no parts. */
  public List<MemoryMatch> run() throws IOException {
    compareAll(new CandidateSearch(memory.leaves(), wanted, options.least() / 100.0).run());
    List<ScoredText> found = new ArrayList<>(best.values());
    found.sort(BEST_FIRST);
    MatchMaker maker = new MatchMaker(wanted, request, options);
    List<MemoryMatch> matches = new ArrayList<>();
    for (ScoredText text : found) {
      if (matches.size() < options.most() || text.score() == PieceScore.SAME) {
        matches.add(maker.match(text, copies.get(text.texts())));
      }
    }
    matches.sort(
        Comparator.comparingInt(MemoryMatch::score).reversed().thenComparing(MemoryMatch::type));
    return matches;
  }

  private void compareAll(List<Candidate> candidates) throws IOException {
    StoredFields stored = memory.storedFields();
    int compared = 0;
    for (Candidate candidate : candidates) {
      int bound = (int) Math.floor(100 * candidate.bound() + 1e-9);
      if (bound < threshold() || compared++ == MOST_COMPARED) {
        return;
      }
      compare(memory.unitOf(stored, candidate.document()));
    }
  }

  /** The score that a text must have to be among the best; all with the same text are. */
  private int threshold() {
    return ranks.size() < options.most() ? options.least() : ranks.peek();
  }

  private void compare(StoredUnit unit) {
    Optional<UnitVariant> target = UnitSides.target(unit.unit(), request.targetLanguage());
    if (target.isEmpty() || request.excludes(unit.unit())) {
      return;
    }
    int penalty = UnitSides.isUnreviewed(unit.unit()) ? options.unreviewedPenalty() : 0;
    for (UnitVariant source : UnitSides.texts(unit.unit(), wanted.language())) {
      List<Piece> pieces = reader.read(source.text(), wanted.language());
      int score = score(source.text(), pieces);
      if (score - penalty >= options.least()) {
        keep(new ScoredText(unit, source, target.get(), pieces, score, score - penalty));
      }
    }
  }

  private int score(String text, List<Piece> pieces) {
    int longer = Math.max(wanted.words(), PieceScore.words(pieces));
    double most = PieceScore.most(threshold(), longer);
    double distance = PieceDistance.of(wanted.pieces(), pieces, most).value();
    return PieceScore.of(distance, longer, distance == 0 && same.equals(SameText.of(text)));
  }

  /** Of units with the same two texts the best ranked one is kept, and of these the latest. */
  private void keep(ScoredText text) {
    String texts = text.texts();
    copies.merge(texts, 1, Integer::sum);
    ScoredText known = best.get(texts);
    if (known == null) {
      best.put(texts, text);
      ranks.add(text.rank());
      if (ranks.size() > options.most()) {
        ranks.remove();
      }
    } else if (BEST_FIRST.compare(text, known) < 0 || hasContext(text) && !hasContext(known)) {
      best.put(texts, text);
    }
  }

  private boolean hasContext(ScoredText text) {
    return text.score() == PieceScore.SAME
        && UnitSides.hasContext(text.unit().unit(), text.source(), request);
  }
}
