package org.bayan.rules.ui.internal.resegment;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.core.ResegmentOutcome.ResegmentedText;
import org.eclipse.core.resources.IFile;

/**
 * What came of one bitext.
 *
 * @param bitext the bitext
 * @param outcome what came of it; absent where it cannot be done
 * @param failure why it cannot be done, in one sentence; empty otherwise
 */
record Result(IFile bitext, Optional<ResegmentOutcome> outcome, String failure) {

  static Result of(IFile bitext, ResegmentOutcome outcome) {
    return new Result(bitext, Optional.of(outcome), "");
  }

  static Result failed(IFile bitext, String sentence) {
    return new Result(bitext, Optional.empty(), sentence);
  }

  boolean changes() {
    return outcome.filter(ResegmentOutcome::changed).isPresent();
  }

  int segments(ToIntFunction<ResegmentedText> count) {
    return outcome.stream().flatMap(one -> one.texts().stream()).mapToInt(count).sum();
  }

  List<DroppedBead> dropped() {
    return outcome.map(ResegmentOutcome::dropped).orElse(List.of());
  }
}
