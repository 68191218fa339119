package org.bayan.ui.internal.details;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.Moments;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/** Who did what to a bead and its segments, and when. */
final class BeadHistory {

  private final List<String> lines = new ArrayList<>();

  private BeadHistory() {}

  static Fact of(SelectedBead selected) {
    BeadHistory history = new BeadHistory();
    history.add(selected.bead());
    for (Side side : Side.values()) {
      selected.segments(side).forEach(history::add);
    }
    String sentence =
        history.lines.isEmpty() ? Messages.historyNone : String.join("\n", history.lines);
    return new Fact(Messages.history, sentence);
  }

  /** What was done since the bitext was opened and is not undone; empty where nothing was. */
  static Optional<Fact> sinceOpened(SelectedBead selected) {
    List<String> edits =
        selected.editor().doneTo(selected.bead()).stream()
            .map(
                edit ->
                    NLS.bind(
                        Messages.sinceOpenedEdit,
                        new Object[] {Moments.written(edit.at()), edit.label(), edit.person()}))
            .toList();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fact(Messages.sinceOpened, String.join("\n", edits)));
  }

  private void add(Bead bead) {
    add(Messages.made, Messages.madeBy, bead.getCreatedBy(), bead.getCreated());
    add(Messages.changed, Messages.changedBy, bead.getModifiedBy(), bead.getModified());
  }

  private void add(String plain, String withPerson, String person, Instant moment) {
    if (moment != null) {
      String when = Moments.written(moment);
      lines.add(isNobody(person) ? NLS.bind(plain, when) : NLS.bind(withPerson, person, when));
    }
  }

  private void add(Segment segment) {
    add(
        segment,
        Messages.segmentMade,
        Messages.segmentMadeBy,
        segment.getCreatedBy(),
        segment.getCreated());
    add(
        segment,
        Messages.segmentChanged,
        Messages.segmentChangedBy,
        segment.getModifiedBy(),
        segment.getModified());
    if (segment.getStateAt() != null) {
      String when = Moments.written(segment.getStateAt());
      String state = state(segment.getState());
      lines.add(
          isNobody(segment.getStateBy())
              ? NLS.bind(Messages.stateSet, new Object[] {segment.getId(), state, when})
              : NLS.bind(
                  Messages.stateSetBy,
                  new Object[] {segment.getId(), state, segment.getStateBy(), when}));
    }
  }

  private void add(
      Segment segment, String plain, String withPerson, String person, Instant moment) {
    if (moment != null) {
      String when = Moments.written(moment);
      lines.add(
          isNobody(person)
              ? NLS.bind(plain, segment.getId(), when)
              : NLS.bind(withPerson, new Object[] {segment.getId(), person, when}));
    }
  }

  private static boolean isNobody(String person) {
    return person == null || person.isBlank();
  }

  private static String state(TranslationState state) {
    return switch (state) {
      case INITIAL -> Messages.stateInitial;
      case DRAFT -> Messages.stateDraft;
      case TRANSLATED -> Messages.stateTranslated;
      case REVISED -> Messages.stateRevised;
      case APPROVED -> Messages.stateApproved;
    };
  }
}
