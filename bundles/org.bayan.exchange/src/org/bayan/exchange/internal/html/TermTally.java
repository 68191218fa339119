package org.bayan.exchange.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.exchange.MarkedTerm;
import org.bayan.exchange.TermMarker;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Segment;

/** The terms marked in the report: where they stand, and how often each concept is named. */
final class TermTally {
  private static final Comparator<MarkedTerm> LONGEST_FIRST =
      Comparator.comparingInt((MarkedTerm term) -> -term.length())
          .thenComparingInt(MarkedTerm::start);

  private final Map<Segment, List<MarkedTerm>> marks = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  TermTally(TermMarker marker, Side source, Side target) {
    collect(marker, source, true);
    collect(marker, target, false);
  }

  /** The terms of a segment, none overlapping, by position. */
  List<MarkedTerm> in(Segment segment) {
    return marks.getOrDefault(segment, List.of());
  }

  /** The concepts, the most frequent first, then by id. */
  List<Entry> entries() {
    List<Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(
        Comparator.comparingInt((Entry entry) -> -(entry.sourceCount + entry.targetCount))
            .thenComparing(entry -> entry.concept));
    return sorted;
  }

  /** How many terms are marked. */
  int occurrences() {
    return marks.values().stream().mapToInt(List::size).sum();
  }

  private void collect(TermMarker marker, Side side, boolean source) {
    for (Segment segment : Segments.of(side.text())) {
      List<MarkedTerm> chosen = withoutOverlaps(marker.mark(segment, side.language()));
      marks.put(segment, chosen);
      for (MarkedTerm term : chosen) {
        String written = segment.getText().substring(term.start(), term.end());
        entries.computeIfAbsent(term.conceptId(), Entry::new).add(written, term, source);
      }
    }
  }

  private static List<MarkedTerm> withoutOverlaps(List<MarkedTerm> terms) {
    TreeMap<Integer, MarkedTerm> chosen = new TreeMap<>();
    terms.stream()
        .sorted(LONGEST_FIRST)
        .forEach(
            term -> {
              Map.Entry<Integer, MarkedTerm> before = chosen.lowerEntry(term.end());
              if (before == null || before.getValue().end() <= term.start()) {
                chosen.put(term.start(), term);
              }
            });
    return List.copyOf(chosen.values());
  }

  /** One concept: how it is written on either side, how often, and what it should be called. */
  static final class Entry {
    private final String concept;
    private final Set<String> sourceWritings = new LinkedHashSet<>();
    private final Set<String> targetWritings = new LinkedHashSet<>();
    private final Set<String> sourceNames = new LinkedHashSet<>();
    private final Set<String> targetNames = new LinkedHashSet<>();
    private int sourceCount;
    private int targetCount;

    Entry(String concept) {
      this.concept = concept;
    }

    private void add(String written, MarkedTerm term, boolean source) {
      if (source) {
        sourceCount++;
        sourceWritings.add(written);
        targetNames.addAll(term.equivalents());
      } else {
        targetCount++;
        targetWritings.add(written);
        sourceNames.addAll(term.equivalents());
      }
    }

    String concept() {
      return concept;
    }

    int count(boolean source) {
      return source ? sourceCount : targetCount;
    }

    /** The forms met in the text. */
    Set<String> writings(boolean source) {
      return source ? sourceWritings : targetWritings;
    }

    /** What the termbase calls it, known where the other side names it. */
    Set<String> names(boolean source) {
      return source ? sourceNames : targetNames;
    }
  }
}
