package org.bayan.benchmarks.align;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.TextPair;
import org.bayan.benchmarks.BenchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One alignment, in the JVM that {@link ScaleJvm} starts for it. */
@Command
final class ScaleRun implements Callable<Integer> {
  @Parameters(index = "0")
  private Tool tool;

  @Parameters(index = "1")
  private int size;

  @Parameters(index = "2")
  private long seed;

  @Parameters(index = "3")
  private Path first;

  @Parameters(index = "4")
  private Path second;

  @Mixin private AlignerOptions options;

  private ScaleRun() {}

  /** Prints what the alignment took. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new ScaleRun()).execute(words));
  }

  @Override
  public Integer call() throws BenchException {
    Subject subject = tool == Tool.BAYAN ? options.subject("ar", "en") : Subject.PLAIN;
    double loaded = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    List<TextPair> pairs = TextFiles.pairs(first, second);
    NoisyBitext texts = new BitextNoise(NoiseRates.USUAL, seed).apply(pairs.subList(0, size));
    Memory.forgetPeak();
    double processorBefore = processorSeconds();
    long start = System.nanoTime();
    List<BeadSides> beads = tool.align(texts.source(), texts.target(), subject);
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = processorSeconds() - processorBefore;
    Measured measured =
        new Measured(
            texts.source().size() + texts.target().size(),
            loaded,
            seconds,
            processor,
            Memory.peakHeapMegabytes(),
            Memory.peakResidentMegabytes(),
            BeadScore.of(texts.gold(), beads).f1());
    System.out.println(measured.line());
    return 0;
  }

  /** Of all threads; not a number where the system does not tell. */
  private static double processorSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(time -> time.toMillis() / 1e3)
        .orElse(Double.NaN);
  }
}
