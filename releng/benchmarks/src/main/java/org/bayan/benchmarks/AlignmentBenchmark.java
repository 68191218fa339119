package org.bayan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.LexicalAligner;
import org.bayan.align.TermOccurrence;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconFile;
import org.bayan.align.lexicon.LexiconFormatException;
import org.bayan.align.lexicon.ShippedLexicon;
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
 * Alignment of the segmented report with the segmented statement, and of noisy texts made of them,
 * with the lexicon that ships, in milliseconds. Their terms were recognised before.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class AlignmentBenchmark {
  private static final int NOISY_PAIRS = 5000;

  private final Aligner aligner = new LexicalAligner();
  private AlignmentInput sample;
  private AlignmentInput longText;
  private NoisyBitext noisy;
  private byte[] lexicon;

  /** Reads the texts and the lexicon, and finds the terms. */
  @Setup
  public void read() throws IOException {
    sample = input(1);
    longText = input(10);
    noisy = new NoisySample(new Sample()).ofPairs(NOISY_PAIRS);
    try (InputStream in = ShippedLexicon.class.getResourceAsStream("ar-en.lexicon")) {
      lexicon = in.readAllBytes();
    }
  }

  /** The two texts as they are. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public AlignmentResult sample() {
    return aligner.align(sample, AlignmentProgress.NONE);
  }

  /** The same by their lengths alone. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public int baselineGaleChurchSample() {
    return GaleChurch.beads(texts(sample.source()), texts(sample.target()));
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

  /** Noisy texts of 5,000 pairs. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 2)
  public AlignmentResult noisyFiveThousand() {
    AlignmentInput input =
        new AlignmentInput("ar", segments(noisy.source()), "en", segments(noisy.target()), guide());
    return aligner.align(input, AlignmentProgress.NONE);
  }

  /** The same by their lengths alone: its time grows with the square of the length. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 2)
  public int baselineGaleChurchNoisyFiveThousand() {
    return GaleChurch.beads(noisy.source(), noisy.target());
  }

  /** Reading of the lexicon that ships, which happens once in a process. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  public Lexicon loadLexicon() throws IOException, LexiconFormatException {
    return LexiconFile.read(new ByteArrayInputStream(lexicon));
  }

  private static AlignmentGuide guide() {
    return AlignmentGuide.of(List.of(ShippedLexicon.arabicEnglish()));
  }

  private static List<String> texts(List<AlignmentSegment> segments) {
    return segments.stream().map(AlignmentSegment::text).toList();
  }

  private static List<AlignmentSegment> segments(List<String> lines) {
    return lines.stream().map(line -> new AlignmentSegment(line, 0, List.of())).toList();
  }

  private static AlignmentInput input(int copies) throws IOException {
    Sample sample = new Sample();
    List<Termbase> termbases = List.of(sample.termbase());
    return new AlignmentInput(
        "ar",
        segments(sample.segmentedReport(), copies, new TermRecognizer(termbases, "ar")),
        "en",
        segments(sample.segmentedStatement(), copies, new TermRecognizer(termbases, "en")),
        guide());
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
