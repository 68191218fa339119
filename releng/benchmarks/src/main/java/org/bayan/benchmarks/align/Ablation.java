package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.util.List;
import org.bayan.align.Signal;

/** Aligns sets again, with each signal off in turn, and prints what the signal is worth. */
final class Ablation {
  private final Subject subject;
  private final List<EvaluationSet> sets;
  private final QualityOptions options;
  private final AblationTable table;

  Ablation(Subject subject, List<EvaluationSet> sets, QualityOptions options, PrintStream out) {
    this.subject = subject;
    this.sets = List.copyOf(sets);
    this.options = options;
    this.table = new AblationTable(out);
  }

  /**
   * Aligns and prints. Signals that are off anyway have no turn.
   *
   * @param whole the totals with no other signal off
   */
  void run(List<SetResult> whole) {
    table.head();
    whole.forEach(total -> table.row("none", total));
    for (Signal signal : Signal.values()) {
      if (!subject.silenced().contains(signal)) {
        List<SetResult> totals = totals(subject.without(signal));
        for (int i = 0; i < totals.size(); i++) {
          table.row(signal.name(), totals.get(i), whole.get(i));
        }
      }
    }
  }

  private List<SetResult> totals(Subject one) {
    List<SetResult> results =
        sets.stream().map(set -> AlignedSet.of(set, options.suffixes(), one).result()).toList();
    return SetResult.totals("TOTAL", results, options.except());
  }
}
