package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.core.SegmentTerm;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.text.Folding;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.terms.FoundTerms;
import org.bayan.ui.internal.terms.TermFinder;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.osgi.util.NLS;

/** What is offered to who writes in an open field: matches, terms and completions. */
final class Offers {

  private static final int MOST_COMPLETIONS = 30;

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final TermFinder finder = new TermFinder(this::found);
  private Suggestions suggestions;
  private OpenField open;
  private CompletionPopup popup;
  private OfferedMatches matches;
  private List<SegmentTerm> terms = List.of();

  /** The number of the term to insert as soon as the terms are found. */
  private OptionalInt asked = OptionalInt.empty();

  Offers(BitextEditor editor) {
    this.editor = editor;
    grid = editor.grid();
  }

  /** Begins to offer in a field. */
  void begin(OpenField now) {
    end();
    open = now;
    Side side = now.side();
    if (suggestions == null || suggestions.written() != side) {
      read(side);
    }
    popup = new CompletionPopup(now.field(), grid, this::completions);
    if (side == Side.TARGET) {
      finder.find(bead());
    }
  }

  private void read(Side side) {
    if (suggestions != null) {
      suggestions.dispose();
    }
    suggestions = new Suggestions(side, editor.alignment().getBeads());
  }

  /**
   * Looks for matches.
   *
   * @param shown whether they are shown below the field
   */
  void findMatches(boolean shown) {
    matches = new OfferedMatches(editor, open, bead(), suggestions, shown);
  }

  private SelectedBead bead() {
    BitextProject project = (BitextProject) editor.alignment().eContainer();
    return new SelectedBead(open.cell().bead(), editor.alignment(), project, editor);
  }

  private void found(FoundTerms found) {
    if (open != null && open.cell().bead() == found.bead().bead()) {
      terms = found.terms();
      OptionalInt wanted = asked;
      asked = OptionalInt.empty();
      wanted.ifPresent(this::insertFound);
    }
  }

  /** Takes in what has been written in a bead. */
  void learn(Bead bead) {
    if (suggestions != null) {
      suggestions.learn(bead);
    }
  }

  /** The beads with the source of a bead, or nearly so. */
  List<Bead> repeated(Bead bead) {
    return suggestions == null ? List.of() : suggestions.repeated(bead);
  }

  /** Follows the field to where it stands now. */
  void placed() {
    if (matches != null) {
      matches.place();
    }
  }

  /** Follows what is typed. */
  void typed() {
    if (BayanPreferences.completes()) {
      popup.follow();
    } else {
      popup.close();
    }
  }

  CompletionPopup popup() {
    return popup;
  }

  private List<String> completions(String prefix) {
    String key = Folding.key(prefix);
    Set<String> all = new LinkedHashSet<>();
    targetTerms()
        .filter(term -> Folding.key(term).startsWith(key) && term.length() > prefix.length())
        .forEach(all::add);
    all.addAll(suggestions.completions(prefix, MOST_COMPLETIONS));
    return new ArrayList<>(all);
  }

  private Stream<String> targetTerms() {
    return terms.stream()
        .flatMap(term -> term.equivalents().stream())
        .filter(SegmentTerm.Equivalent::isUsable)
        .map(equivalent -> equivalent.term().getTerm());
  }

  /** Inserts the match of a number, counted from 1; it replaces nothing but the selection. */
  void insertMatch(int number) {
    matches.insert(number);
  }

  /** Inserts the term of a number, as the Terms view counts; once they are found. */
  void insertTerm(int number) {
    if (finder.isLooking()) {
      asked = OptionalInt.of(number);
    } else {
      insertFound(number);
    }
  }

  private void insertFound(int number) {
    Optional<String> term =
        terms.stream()
            .filter(one -> one.number().isPresent() && one.number().getAsInt() == number)
            .flatMap(one -> one.preferred().stream())
            .map(equivalent -> equivalent.term().getTerm())
            .findFirst();
    term.ifPresentOrElse(
        found -> open.field().insert(WrittenText.plain(found)),
        () -> editor.say(NLS.bind(Messages.noSuchTerm, number)));
  }

  /** Offers no more. */
  void end() {
    finder.cancel();
    if (matches != null) {
      matches.end();
      matches = null;
    }
    if (popup != null) {
      popup.close();
    }
    open = null;
    asked = OptionalInt.empty();
    terms = List.of();
  }

  /** Whether earlier translations are shown. */
  boolean hasMatches() {
    return matches != null && matches.any();
  }

  /** Whether the texts are still being read. */
  boolean isReading() {
    return suggestions != null && suggestions.isReading();
  }

  void dispose() {
    end();
    if (suggestions != null) {
      suggestions.dispose();
    }
  }
}
