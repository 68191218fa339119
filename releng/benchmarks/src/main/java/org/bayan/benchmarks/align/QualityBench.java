package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.benchmarks.BenchException;

/** Aligns sets and prints how good the beads and their confidence are. */
final class QualityBench {
  private final Subject subject;
  private final List<Tool> peers;
  private final PrintStream out;

  QualityBench(Subject subject, List<Tool> peers, PrintStream out) {
    this.subject = subject;
    this.peers = List.copyOf(peers);
    this.out = out;
  }

  /** Aligns all sets; the times of the first ones hold the warm-up of the JVM. */
  void run(QualityOptions options) throws BenchException {
    Optional<BeadTables> tables = options.beads().map(BeadTables::new);
    QualityTable table = new QualityTable(out);
    List<SetResult> results = new ArrayList<>();
    List<EvaluationSet> sets = EvaluationSet.read(options.folders(), options.suffixes());
    table.head();
    for (EvaluationSet set : sets) {
      AlignedSet aligned = AlignedSet.of(set, options.suffixes(), subject);
      if (tables.isPresent()) {
        tables.get().write(set.name(), aligned.beads());
      }
      results.add(aligned.result());
      table.row(aligned.result());
    }
    List<SetResult> totals = SetResult.totals("TOTAL", results, options.except());
    totals.forEach(table::row);
    for (Tool peer : peers) {
      List<SetResult> theirs = sets.stream().map(set -> AlignedSet.byPeer(set, peer)).toList();
      SetResult.totals(peer.title(), theirs, options.except()).forEach(table::row);
    }
    printReliability(results, totals, options.each());
    if (options.ablation()) {
      out.println();
      new Ablation(subject, sets, options, out).run(totals);
    }
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
}
