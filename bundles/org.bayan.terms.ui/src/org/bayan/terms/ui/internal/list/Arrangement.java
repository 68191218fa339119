package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;

/**
 * What is to be shown: asked of rows that do not change, so that it can be found out on any thread.
 *
 * @param rows all rows, in the order of the termbase
 * @param search finds concepts by their terms
 * @param filter which rows are asked for
 * @param sorting the order; empty for that of the search, or of the termbase
 * @param faults the concepts in which faults were found
 */
record Arrangement(
    List<ConceptRow> rows,
    ConceptSearch search,
    ConceptFilter filter,
    Optional<Sorting> sorting,
    Set<ConceptEntry> faults) {

  /** The rows that are shown, in their order. */
  List<ConceptRow> shown() {
    List<ConceptRow> found = filter.query().isBlank() ? rows : found();
    List<ConceptRow> shown = found.stream().filter(row -> filter.accepts(row, faults)).toList();
    return sorting.isPresent() ? sorting.get().sorted(shown) : shown;
  }

  /** Those that answer the search, the best first; an id answers it, too. */
  private List<ConceptRow> found() {
    String id = filter.query().strip().toLowerCase(Locale.ROOT);
    Map<ConceptEntry, Integer> ranks = search.find(filter.query());
    List<Ranked> found = new ArrayList<>();
    for (ConceptRow row : rows) {
      if (row.id().toLowerCase(Locale.ROOT).equals(id)) {
        found.add(new Ranked(row, -1));
      } else if (ranks.containsKey(row.concept())) {
        found.add(new Ranked(row, ranks.get(row.concept())));
      }
    }
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found.stream().map(Ranked::row).toList();
  }

  private record Ranked(ConceptRow row, int rank) {}
}
