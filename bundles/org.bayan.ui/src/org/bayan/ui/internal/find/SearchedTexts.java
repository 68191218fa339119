package org.bayan.ui.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.Match;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.TextSearch;
import org.bayan.ui.internal.filter.Sides;
import org.bayan.ui.internal.rows.Side;

/** The texts of beads as they were at a time, to be looked into on any thread. */
final class SearchedTexts {

  private record Searched(Bead bead, Segment segment, String text) {}

  private final List<Searched> texts = new ArrayList<>();

  /** Takes the texts of beads, in their order. */
  SearchedTexts(List<Bead> beads, Sides sides) {
    for (Bead bead : beads) {
      for (Side side : sides.sides()) {
        side.segments(bead)
            .forEach(segment -> texts.add(new Searched(bead, segment, segment.getText())));
      }
    }
  }

  /**
   * Looks into all of them.
   *
   * @param cancelled asked again and again
   * @return what was found, in order
   * @throws SearchException when an expression takes too long
   */
  List<Find> find(TextSearch search, BooleanSupplier cancelled) throws SearchException {
    List<Find> found = new ArrayList<>();
    for (Searched one : texts) {
      if (cancelled.getAsBoolean()) {
        return found;
      }
      for (Match match : search.find(one.text())) {
        found.add(new Find(one.bead(), one.segment(), one.text(), match));
      }
    }
    return found;
  }
}
