package org.bayan.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.AnchorAligner;
import org.bayan.align.TermOccurrence;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermRecognizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Alignment of the segmented report with the segmented statement, in milliseconds. Their terms were
 * recognised before.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class AlignmentBenchmark {

  private final Aligner aligner = new AnchorAligner();
  private AlignmentInput sample;
  private AlignmentInput longText;

  /** Reads the texts and finds their terms. */
  @Setup
  public void read() throws IOException {
    sample = input(1);
    longText = input(10);
  }

  /** The two texts as they are. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public AlignmentResult sample() {
    return aligner.align(sample, AlignmentProgress.NONE);
  }

  /**
   * Each text ten times over: how the time grows with the length. One alignment lasts long enough
   * to be its own warm-up.
   */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 2)
  public AlignmentResult sampleTenTimes() {
    return aligner.align(longText, AlignmentProgress.NONE);
  }

  private static AlignmentInput input(int copies) throws IOException {
    Sample sample = new Sample();
    List<Termbase> termbases = List.of(sample.termbase());
    return new AlignmentInput(
        "ar",
        segments(sample.segmentedReport(), copies, new TermRecognizer(termbases, "ar")),
        "en",
        segments(sample.segmentedStatement(), copies, new TermRecognizer(termbases, "en")));
  }

  private static List<AlignmentSegment> segments(
      List<String> lines, int copies, TermRecognizer recognizer) {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (int copy = 0; copy < copies; copy++) {
      for (String line : lines) {
        if (line.isBlank()) {
          paragraph++;
        } else {
          segments.add(new AlignmentSegment(line, paragraph, terms(line, recognizer)));
        }
      }
      paragraph++;
    }
    return segments;
  }

  private static List<TermOccurrence> terms(String segment, TermRecognizer recognizer) {
    return recognizer.find(segment).stream()
        .map(hit -> new TermOccurrence(hit.concept().getId(), hit.start(), hit.end()))
        .toList();
  }
}
