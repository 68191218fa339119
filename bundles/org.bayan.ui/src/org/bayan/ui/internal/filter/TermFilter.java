package org.bayan.ui.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.bayan.core.SegmentTerm;
import org.bayan.core.TermLookup;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Folding;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Finds beads by their terms. What was found in a bead is kept as long as its texts and the
 * termbases do not change: to look into a book takes seconds. Used by one job at a time.
 */
final class TermFilter {

  /** The terms of a bead with these texts, in these termbases. */
  private record Known(TermLookup lookup, List<String> texts, List<SegmentTerm> terms) {}

  private final Map<Bead, Known> known = new WeakHashMap<>();

  /**
   * The beads with terms of a kind.
   *
   * @param beads where to look
   * @param choice which terms
   * @param wanted a part of the term, in either language and any spelling; empty for all terms
   * @param monitor shows how far it is
   * @throws org.eclipse.core.runtime.OperationCanceledException when that was cancelled
   */
  synchronized List<Bead> find(
      List<SearchedBead> beads,
      TermLookup lookup,
      TermChoice choice,
      String wanted,
      SubMonitor monitor) {
    String key = Folding.key(wanted);
    SubMonitor progress = monitor.setWorkRemaining(beads.size());
    List<Bead> found = new ArrayList<>();
    for (SearchedBead bead : beads) {
      progress.split(1);
      List<SegmentTerm> terms =
          terms(bead, lookup).stream().filter(term -> isNamed(term, key)).toList();
      if (choice.includes(terms)) {
        found.add(bead.bead());
      }
    }
    return found;
  }

  private List<SegmentTerm> terms(SearchedBead bead, TermLookup lookup) {
    Known before = known.get(bead.bead());
    if (before != null && before.lookup() == lookup && before.texts().equals(bead.texts())) {
      return before.terms();
    }
    List<SegmentTerm> terms = lookup.in(bead.source(), bead.target());
    known.put(bead.bead(), new Known(lookup, bead.texts(), terms));
    return terms;
  }

  private static boolean isNamed(SegmentTerm term, String key) {
    return key.isEmpty() || names(term).anyMatch(name -> Folding.key(name).contains(key));
  }

  private static Stream<String> names(SegmentTerm term) {
    return Stream.concat(
        term.occurrences().stream()
            .flatMap(one -> Stream.of(one.hit().text(), one.hit().term().getTerm())),
        term.equivalents().stream().map(one -> one.term().getTerm()));
  }

  /**
   * A bead with its segments and texts as they were at a time.
   *
   * @param bead the bead
   * @param source its source segments
   * @param target its target segments
   * @param texts the texts of both
   */
  record SearchedBead(Bead bead, List<Segment> source, List<Segment> target, List<String> texts) {

    static SearchedBead of(Bead bead) {
      List<Segment> source = List.copyOf(bead.getSource());
      List<Segment> target = List.copyOf(bead.getTarget());
      List<String> texts = new ArrayList<>(source.size() + target.size());
      source.forEach(segment -> texts.add(segment.getText()));
      target.forEach(segment -> texts.add(segment.getText()));
      return new SearchedBead(bead, source, target, texts);
    }
  }
}
