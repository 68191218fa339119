package org.bayan.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermRecognizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Large termbases, in milliseconds. The text is a tenth of a megabyte, because the baselines take
 * so long: 100 milliseconds are one megabyte of Arabic a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class TermScaleBenchmark {
  private static final String LANGUAGE = "ar";
  private static final int TENTHS = 10;

  /** How many concepts the termbase has. */
  @Param({"1000", "100000"})
  public int concepts;

  private List<String> lines;
  private Termbase termbase;
  private TermRecognizer recognizer;
  private List<String> terms;
  private LightPhraseSearch phrases;
  private int next;

  /** Makes the terms and reads the text. */
  @Setup
  public void read() throws IOException {
    Sample sample = new Sample();
    String text = sample.megabyteOfReport();
    lines = text.substring(0, text.length() / TENTHS).lines().filter(l -> !l.isBlank()).toList();
    termbase = RecombinedTerms.of(sample.termbase(), concepts);
    recognizer = new TermRecognizer(List.of(termbase), LANGUAGE);
    terms = RecombinedTerms.terms(termbase, LANGUAGE);
    phrases = new LightPhraseSearch(terms);
  }

  /** The text. */
  @Benchmark
  public int recognizer() {
    int hits = 0;
    for (String line : lines) {
      hits += recognizer.find(line).size();
    }
    return hits;
  }

  /** One line of the text, as it is looked up while someone types in it. */
  @Benchmark
  public int line() {
    next = (next + 1) % lines.size();
    return recognizer.findAll(lines.get(next)).size();
  }

  /** The index of one language. */
  @Benchmark
  public TermRecognizer index() {
    return new TermRecognizer(List.of(termbase), LANGUAGE);
  }

  /** The text: a scan for each term as it is written. */
  @Benchmark
  public int baselineIndexOf() {
    int hits = 0;
    for (String line : lines) {
      for (String term : terms) {
        hits += line.contains(term) ? 1 : 0;
      }
    }
    return hits;
  }

  /** The text: a phrase search for each term, by light stems. */
  @Benchmark
  public int baselineLucene() throws IOException {
    return phrases.count(lines);
  }
}
