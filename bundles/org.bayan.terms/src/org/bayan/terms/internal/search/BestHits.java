package org.bayan.terms.internal.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.MatchKind;
import org.bayan.terms.SearchKind;
import org.bayan.terms.TermSearchHit;

/** Keeps the best hits of a search and lets the others go. */
public final class BestHits {
  private static final int LONGEST = 1 << 16;
  private static final int HEAVIEST = 2 * LONGEST;
  private static final int MATCH_KINDS = MatchKind.values().length;
  private static final Comparator<Ranked> BEST =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(one -> one.hit().term().getTerm())
          .thenComparingInt(Ranked::order);

  private final int most;
  private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST.reversed());
  private final Map<TermSection, Ranked> kept = new HashMap<>();
  private int count;

  /** Keeps so many hits at most. */
  public BestHits(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least 1 hit must be kept, not " + most);
    }
    this.most = most;
  }

  /** Whether a hit of this kind with a term of this weight, or of less, would still be kept. */
  boolean takes(SearchKind kind, MatchKind weakest, int weight) {
    return kept.size() < most || rank(kind, weakest, weight) <= worstFirst.peek().rank();
  }

  /**
   * Takes a hit.
   *
   * @param weakest how the weakest word of the query matches
   */
  void add(TermSection term, SearchKind kind, MatchKind weakest) {
    int weight = weight(term);
    if (!takes(kind, weakest, weight)) {
      return;
    }
    int rank = rank(kind, weakest, weight);
    boolean full = kept.size() == most;
    Ranked one = new Ranked(new TermSearchHit(term, kind), rank, count++);
    Ranked known = kept.get(term);
    Ranked rival = known == null && full ? worstFirst.peek() : known;
    if (rival != null) {
      if (BEST.compare(rival, one) <= 0) {
        return;
      }
      worstFirst.remove(rival);
      kept.remove(rival.hit().term());
    }
    worstFirst.add(one);
    kept.put(term, one);
  }

  /** The smaller the better: kind, weakest word, status, and length weigh in this order. */
  private static int rank(SearchKind kind, MatchKind weakest, int weight) {
    return (kind.ordinal() * MATCH_KINDS + weakest.ordinal()) * HEAVIEST + weight;
  }

  /** What a term itself counts for among hits that are alike; the smaller the better. */
  static int weight(TermSection term) {
    int status = term.getStatus() == TermStatus.PREFERRED ? 0 : 1;
    return status * LONGEST + Math.min(LONGEST - 1, term.getTerm().length());
  }

  /** The hits, the best first. */
  public List<TermSearchHit> list() {
    return kept.values().stream().sorted(BEST).map(Ranked::hit).toList();
  }

  private record Ranked(TermSearchHit hit, int rank, int order) {}
}
