package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bayan.core.suggest.Match;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/**
 * The matches for an open field, by their numbers: those of translation memories come first, so
 * that they have the numbers of the Matches view, then earlier translations of the bitext itself.
 */
final class OfferedMatches {

  private static final int MOST_OF_BITEXT = 5;
  private static final int MOST_SHOWN = 5;

  private final BitextEditor editor;
  private final OpenField open;
  private final boolean shown;
  private List<Match> known;
  private List<Match> earlier;
  private List<Match> matches = List.of();
  private MatchStrip strip;

  /** The number of the match to insert as soon as all are found. */
  private OptionalInt asked = OptionalInt.empty();

  private boolean ended;

  /**
   * Begins to look.
   *
   * @param bead the bead of the field
   * @param suggestions what the bitext knows
   * @param shown whether they are shown below the field
   */
  OfferedMatches(
      BitextEditor editor,
      OpenField open,
      SelectedBead bead,
      Suggestions suggestions,
      boolean shown) {
    this.editor = editor;
    this.open = open;
    this.shown = shown;
    if (open.side() == Side.TARGET) {
      MemoryMatches.find(bead, this::foundInMemories);
    } else {
      known = List.of();
    }
    suggestions.findMatches(
        bead.bead(),
        MOST_OF_BITEXT,
        found -> editor.grid().control().getDisplay().asyncExec(() -> foundInBitext(found)));
  }

  private void foundInMemories(List<Match> found) {
    known = found;
    found();
  }

  private void foundInBitext(List<Match> found) {
    earlier = found;
    found();
  }

  private void found() {
    if (ended || known == null || earlier == null) {
      return;
    }
    List<String> targets = known.stream().map(Match::target).toList();
    matches = new ArrayList<>(known);
    earlier.stream().filter(one -> !targets.contains(one.target())).forEach(matches::add);
    if (shown && !matches.isEmpty()) {
      List<Match> best = matches.subList(0, Math.min(MOST_SHOWN, matches.size()));
      strip = new MatchStrip(editor.grid(), open.side(), best, this::insert);
      place();
    }
    OptionalInt wanted = asked;
    asked = OptionalInt.empty();
    wanted.ifPresent(this::insert);
  }

  /** Follows the field to where it stands now. */
  void place() {
    if (strip != null) {
      strip.place(open.field().frame().getBounds());
    }
  }

  /** Inserts the match of a number, from 1, once they are found; it replaces only the selection. */
  void insert(int number) {
    if (known == null || earlier == null) {
      asked = OptionalInt.of(number);
    } else if (number > matches.size()) {
      editor.say(NLS.bind(Messages.noSuchMatch, number));
    } else {
      open.field().insert(WrittenText.line(matches.get(number - 1).target()));
    }
  }

  /** Whether there are any. */
  boolean any() {
    return !matches.isEmpty();
  }

  /** Shows them no more. */
  void end() {
    ended = true;
    Stream.ofNullable(strip).forEach(MatchStrip::dispose);
    strip = null;
  }
}
