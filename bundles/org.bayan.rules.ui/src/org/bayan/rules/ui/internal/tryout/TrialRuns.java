package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.rules.Trial;
import org.bayan.rules.ui.internal.Latest;
import org.eclipse.swt.widgets.Control;

/** Tries texts beside the user interface thread, and finds the rules that match at a position. */
final class TrialRuns {

  private final Latest<Question, Answer> trials;
  private final Latest<Spot, Found> spots;

  /** What is tried. */
  private record Question(TrialInput input, String language, String text) {}

  /** A position that is asked about. */
  private record Spot(Trial trial, int offset) {}

  /**
   * What came of a text.
   *
   * @param trial the text as it is cut; absent where the rules cannot be used
   * @param fault why not; empty otherwise
   */
  record Answer(Optional<Trial> trial, String fault) {}

  /**
   * What was found at a position.
   *
   * @param trial the text
   * @param offset the position
   * @param matches the rules that match there, the one that decides first
   */
  record Found(Trial trial, int offset, List<RuleMatch> matches) {

    /** Whether a sentence looks finished there, though no rule matches. */
    boolean looksFinal() {
      return trial.decisions().stream()
          .anyMatch(
              decision ->
                  decision.offset() == offset
                      && decision.outcome() == SegmentationDecision.Outcome.NONE);
    }
  }

  /**
   * The runs of one pane.
   *
   * @param owner nothing is shown once this control is gone
   * @param rules makes rules ready for use, on a background thread
   * @param fault says why they cannot be used, on a background thread
   * @param answered is told what came of the last text
   * @param found is told what was found at the last position
   */
  TrialRuns(
      Control owner,
      Function<TrialInput, Optional<SegmentationRules>> rules,
      Function<TrialInput, String> fault,
      Consumer<Answer> answered,
      Consumer<Found> found) {
    trials =
        Latest.quick(
            Messages.trying,
            owner,
            question ->
                new Answer(
                    rules
                        .apply(question.input())
                        .map(ready -> new Trial(ready, question.language(), question.text())),
                    fault.apply(question.input())),
            answered);
    spots =
        Latest.quick(
            Messages.trying,
            owner,
            spot -> new Found(spot.trial(), spot.offset(), spot.trial().matches(spot.offset())),
            found);
  }

  void tryText(TrialInput input, String language, String text) {
    trials.request(new Question(input, language, text));
  }

  void ask(Trial trial, int offset) {
    spots.request(new Spot(trial, offset));
  }
}
