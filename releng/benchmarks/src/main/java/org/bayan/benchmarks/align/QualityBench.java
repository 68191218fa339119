package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.JudgedBead;

/** Aligns sets and prints how good the beads and their confidence are. */
final class QualityBench {
  private final Aligner aligner;
  private final AlignmentGuide guide;
  private final PrintStream out;

  QualityBench(Aligner aligner, AlignmentGuide guide, PrintStream out) {
    this.aligner = aligner;
    this.guide = guide;
    this.out = out;
  }

  /** Aligns all sets; the times of the first ones hold the warm-up of the JVM. */
  void run(QualityOptions options) throws BenchException {
    Suffixes suffixes = options.suffixes();
    Optional<BeadTables> tables = options.beads().map(BeadTables::new);
    QualityTable table = new QualityTable(out);
    List<SetResult> results = new ArrayList<>();
    List<EvaluationSet> sets = EvaluationSet.read(options.folders(), suffixes);
    table.head();
    for (EvaluationSet set : sets) {
      long start = System.nanoTime();
      List<AlignedBead> beads = align(set, suffixes);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (tables.isPresent()) {
        tables.get().write(set.name(), beads);
      }
      results.add(result(set, seconds, beads));
      table.row(results.getLast());
    }
    print(results, options, table);
  }

  private void print(List<SetResult> results, QualityOptions options, QualityTable table) {
    List<SetResult> totals = totals(results, options.except());
    totals.forEach(table::row);
    ReliabilityTable reliability = new ReliabilityTable(out);
    if (options.each()) {
      out.println();
      reliability.sets(results);
    }
    for (SetResult total : totals) {
      out.println();
      reliability.bins(total);
    }
  }

  private List<AlignedBead> align(EvaluationSet set, Suffixes suffixes) {
    AlignmentInput input =
        new AlignmentInput(suffixes.source(), set.source(), suffixes.target(), set.target(), guide);
    return aligner.align(input, AlignmentProgress.NONE).beads();
  }

  private static SetResult result(EvaluationSet set, double seconds, List<AlignedBead> beads) {
    return new SetResult(
        set.name(),
        set.source().size() + set.target().size(),
        seconds,
        BeadScore.of(set.gold(), BeadSides.of(beads)),
        JudgedBead.judge(set.gold(), beads));
  }

  /** All sets, and those that no pattern names. */
  private static List<SetResult> totals(List<SetResult> results, List<NamePattern> except) {
    List<SetResult> totals = new ArrayList<>();
    totals.add(SetResult.total("TOTAL", results));
    if (!except.isEmpty()) {
      String names = except.stream().map(NamePattern::text).collect(Collectors.joining(" "));
      List<SetResult> rest =
          results.stream()
              .filter(result -> except.stream().noneMatch(e -> e.matches(result.name())))
              .toList();
      totals.add(SetResult.total("TOTAL without " + names, rest));
    }
    return totals;
  }
}
