package org.bayan.terms.internal.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.TermHit;

/** Puts hits in order and chooses among those that share words. */
public final class HitSelection {
  private static final Comparator<Found> BEST_IN_PLACE =
      Comparator.comparing((Found found) -> found.hit().kind())
          .thenComparing(found -> !found.isWrittenAlike())
          .thenComparing(found -> found.term().term().getStatus() != TermStatus.PREFERRED)
          .thenComparing(found -> found.term().order());
  private static final Comparator<Found> LONGEST =
      Comparator.comparingInt((Found found) -> -found.hit().length());
  private static final Comparator<Found> FIRST =
      Comparator.comparingInt((Found found) -> found.hit().start());

  private HitSelection() {}

  /** All hits by position, the longer and better first; the best for each range and term. */
  public static List<TermHit> ordered(List<Found> found) {
    Map<Place, TermHit> best = new LinkedHashMap<>();
    found.stream()
        .sorted(FIRST.thenComparing(LONGEST).thenComparing(BEST_IN_PLACE))
        .forEach(one -> best.putIfAbsent(Place.of(one.hit()), one.hit()));
    return List.copyOf(best.values());
  }

  /** Hits that share no character, the longest and best, by position. */
  public static List<TermHit> withoutOverlaps(List<Found> found) {
    List<Found> ranked = new ArrayList<>(found);
    ranked.sort(LONGEST.thenComparing(BEST_IN_PLACE).thenComparing(FIRST));
    TreeMap<Integer, TermHit> chosen = new TreeMap<>();
    for (Found one : ranked) {
      TermHit hit = one.hit();
      Map.Entry<Integer, TermHit> before = chosen.lowerEntry(hit.end());
      if (before == null || !before.getValue().overlaps(hit)) {
        chosen.put(hit.start(), hit);
      }
    }
    return List.copyOf(chosen.values());
  }

  private record Place(int start, int end, TermSection term) {
    static Place of(TermHit hit) {
      return new Place(hit.start(), hit.end(), hit.term());
    }
  }
}
