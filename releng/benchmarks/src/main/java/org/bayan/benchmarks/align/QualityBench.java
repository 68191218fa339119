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
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.JudgedBead;

/** Aligns sets and prints how good the beads and their confidence are. */
final class QualityBench {
  private final Aligner aligner = Tool.shipped();
  private final AlignmentGuide guide;
  private final List<Tool> peers;
  private final PrintStream out;

  QualityBench(AlignmentGuide guide, List<Tool> peers, PrintStream out) {
    this.guide = guide;
    this.peers = List.copyOf(peers);
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
      double seconds = secondsSince(start);
      if (tables.isPresent()) {
        tables.get().write(set.name(), beads);
      }
      List<JudgedBead> judged = JudgedBead.judge(set.gold(), beads);
      results.add(result(set, seconds, BeadSides.of(beads), judged));
      table.row(results.getLast());
    }
    List<SetResult> totals = totals("TOTAL", results, options.except());
    totals.forEach(table::row);
    for (Tool peer : peers) {
      totals(peer.title(), results(peer, sets), options.except()).forEach(table::row);
    }
    printReliability(results, totals, options.each());
  }

  private void printReliability(List<SetResult> results, List<SetResult> totals, boolean each) {
    ReliabilityTable reliability = new ReliabilityTable(out);
    if (each) {
      out.println();
      reliability.sets(results);
    }
    for (SetResult total : totals) {
      out.println();
      reliability.bins(total);
    }
  }

  /** What another aligner makes of the sets; it has no confidence to judge. */
  private static List<SetResult> results(Tool peer, List<EvaluationSet> sets) {
    List<SetResult> results = new ArrayList<>();
    for (EvaluationSet set : sets) {
      List<String> source = set.source().stream().map(AlignmentSegment::text).toList();
      List<String> target = set.target().stream().map(AlignmentSegment::text).toList();
      long start = System.nanoTime();
      List<BeadSides> beads = peer.align(source, target, AlignmentGuide.NONE);
      results.add(result(set, secondsSince(start), beads, List.of()));
    }
    return results;
  }

  private List<AlignedBead> align(EvaluationSet set, Suffixes suffixes) {
    AlignmentInput input =
        new AlignmentInput(suffixes.source(), set.source(), suffixes.target(), set.target(), guide);
    return aligner.align(input, AlignmentProgress.NONE).beads();
  }

  private static SetResult result(
      EvaluationSet set, double seconds, List<BeadSides> beads, List<JudgedBead> judged) {
    int segments = set.source().size() + set.target().size();
    return new SetResult(set.name(), segments, seconds, BeadScore.of(set.gold(), beads), judged);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** All sets, and those that no pattern names. */
  private static List<SetResult> totals(
      String name, List<SetResult> results, List<NamePattern> except) {
    List<SetResult> totals = new ArrayList<>();
    totals.add(SetResult.total(name, results));
    if (!except.isEmpty()) {
      String names = except.stream().map(NamePattern::text).collect(Collectors.joining(" "));
      List<SetResult> rest =
          results.stream()
              .filter(result -> except.stream().noneMatch(e -> e.matches(result.name())))
              .toList();
      totals.add(SetResult.total(name + " without " + names, rest));
    }
    return totals;
  }
}
