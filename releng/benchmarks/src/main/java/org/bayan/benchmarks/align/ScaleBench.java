package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.benchmarks.BenchException;

/** Aligns noisy texts of growing sizes, each in a JVM of its own, with one or more aligners. */
final class ScaleBench {
  private static final List<Integer> USUAL_SIZES = List.of(60, 1000, 3000, 10000);

  private final ScaleOptions options;
  private final AlignerOptions aligner;
  private final List<Tool> tools = new ArrayList<>();
  private final PrintStream out;

  ScaleBench(ScaleOptions options, AlignerOptions aligner, List<Tool> peers, PrintStream out) {
    this.options = options;
    this.aligner = aligner;
    tools.add(Tool.BAYAN);
    tools.addAll(peers);
    this.out = out;
  }

  void run() throws BenchException {
    if (options.texts() != 2) {
      throw new BenchException("--scale takes two files, once.");
    }
    // What is wrong with a file is said here, once, and not by each JVM.
    aligner.subject("ar", "en");
    Set<Integer> sizes = sizes(TextFiles.pairs(options.first(), options.second()).size());
    ScaleTable table = new ScaleTable(out);
    ScaleJvm jvm = new ScaleJvm(options, aligner);
    Set<Tool> failed = EnumSet.noneOf(Tool.class);
    table.head();
    for (int size : sizes) {
      for (Tool tool : tools) {
        if (!failed.contains(tool)) {
          ScaleOutcome outcome = jvm.run(tool, size);
          table.row(outcome);
          if (outcome.measured().isEmpty()) {
            failed.add(tool);
          }
        }
      }
    }
    table.growth(tools);
    if (failed.contains(Tool.BAYAN)) {
      throw new BenchException("Bayan did not align the text; see above.");
    }
  }

  private Set<Integer> sizes(int available) throws BenchException {
    Set<Integer> sizes = new TreeSet<>(options.sizes());
    if (sizes.isEmpty()) {
      USUAL_SIZES.stream().filter(size -> size < available).forEach(sizes::add);
      sizes.add(available);
    }
    for (int size : sizes) {
      if (size < 1 || size > available) {
        throw new BenchException(
            "The size " + size + " is not 1 to " + available + ", the number of pairs.");
      }
    }
    return sizes;
  }
}
