package org.bayan.ui.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchMode;
import org.bayan.text.search.TextSearch;

/** Beads with their texts as they were at a time, so that they can be looked into on any thread. */
final class TextFilter {

  private record Candidate(Bead bead, List<String> texts) {}

  private final List<Candidate> candidates;

  /** Takes the texts of some sides. */
  TextFilter(List<Bead> beads, Sides sides) {
    candidates = beads.stream().map(bead -> new Candidate(bead, texts(bead, sides))).toList();
  }

  private static List<String> texts(Bead bead, Sides sides) {
    return sides.sides().stream()
        .flatMap(side -> side.segments(bead).stream())
        .map(Segment::getText)
        .toList();
  }

  /**
   * The beads with a text that contains the wanted in any spelling, or its words in other forms.
   *
   * @param cancelled asked again and again; what is found so far is given back then
   */
  List<Bead> find(String wanted, BooleanSupplier cancelled) {
    try {
      TextSearch folded = TextSearch.of(wanted, SearchMode.FOLDED, false);
      TextSearch forms = TextSearch.of(wanted, SearchMode.FORMS, false);
      List<Bead> found = new ArrayList<>();
      for (Candidate one : candidates) {
        if (cancelled.getAsBoolean()) {
          return found;
        }
        if (contains(one, folded) || contains(one, forms)) {
          found.add(one.bead());
        }
      }
      return found;
    } catch (SearchException e) {
      throw new IllegalStateException("only regular expressions can fail", e);
    }
  }

  private static boolean contains(Candidate one, TextSearch search) throws SearchException {
    for (String text : one.texts()) {
      if (!search.find(text).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
