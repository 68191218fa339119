package org.bayan.ui.internal.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Occurrence;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.widgets.Display;

/**
 * Underlines the terms of the bead that the person is in, in both texts, and keeps them underlined
 * while something is typed.
 */
public final class MarkedTerms {

  private static final int PAUSE_MILLISECONDS = 150;

  private final BitextGrid grid;
  private final Supplier<Optional<SelectedBead>> selected;
  private final TermFinder finder = new TermFinder(this::show);
  private final Runnable find = this::find;
  private final Runnable termsChanged = this::changed;

  /**
   * Begins to underline.
   *
   * @param grid where
   * @param selected the bead that the person is in
   */
  public MarkedTerms(BitextGrid grid, Supplier<Optional<SelectedBead>> selected) {
    this.grid = grid;
    this.selected = selected;
    EditedTermbases.addListener(termsChanged);
    grid.control()
        .addDisposeListener(
            event -> {
              EditedTermbases.removeListener(termsChanged);
              finder.cancel();
            });
  }

  /**
   * Another bead is selected, or its texts have changed: after a moment its terms are underlined.
   */
  public void changed() {
    Display display = grid.control().getDisplay();
    display.timerExec(PAUSE_MILLISECONDS, find);
  }

  private void find() {
    if (!grid.control().isDisposed()) {
      selected.get().ifPresentOrElse(finder::find, this::none);
    }
  }

  private void none() {
    finder.cancel();
    underline(List.of());
  }

  private void show(FoundTerms found) {
    if (!grid.control().isDisposed()) {
      underline(
          found.terms().stream()
              .filter(term -> !term.overlapped())
              .flatMap(term -> parts(term, found.terms()))
              .toList());
    }
  }

  private void underline(List<Underlined> parts) {
    if (!parts.equals(grid.underlinedTerms())) {
      grid.underline(parts);
    }
  }

  private static Stream<Underlined> parts(SegmentTerm term, List<SegmentTerm> all) {
    return Stream.concat(
        term.occurrences().stream().map(place -> part(place, TermWords.of(term, at(place, all)))),
        term.equivalents().stream()
            .flatMap(one -> one.uses().stream())
            .map(place -> part(place, TermWords.of(term, List.of()))));
  }

  private static List<SegmentTerm> at(Occurrence place, List<SegmentTerm> all) {
    return all.stream()
        .filter(SegmentTerm::overlapped)
        .filter(
            other ->
                other.occurrences().stream()
                    .anyMatch(
                        one -> one.segment() == place.segment() && one.hit().overlaps(place.hit())))
        .toList();
  }

  private static Underlined part(Occurrence place, String words) {
    return new Underlined(place.segment(), place.hit().start(), place.hit().end(), words);
  }
}
