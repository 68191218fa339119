package org.bayan.benchmarks;

import java.io.IOException;
import java.util.List;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermRecognizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Recognition of the Arabic terms of the seed termbase in the Arabic report, line by line, in
 * megabytes per second.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TermBenchmark {

  private static final String LANGUAGE = "ar";

  private List<String> lines;
  private TermRecognizer recognizer;
  private List<String> terms;

  /** Reads the text and the terms. */
  @Setup
  public void read() throws IOException {
    Sample sample = new Sample();
    lines = sample.megabyteOfReport().lines().filter(line -> !line.isBlank()).toList();
    Termbase termbase = sample.termbase();
    recognizer = new TermRecognizer(List.of(termbase), LANGUAGE);
    terms =
        termbase.getEntries().stream()
            .flatMap(entry -> entry.getLanguages().stream())
            .filter(section -> section.getLanguage().equals(LANGUAGE))
            .flatMap(section -> section.getTerms().stream())
            .map(TermSection::getTerm)
            .toList();
  }

  /** With clitics and regular forms. */
  @Benchmark
  public int recognizer() {
    int hits = 0;
    for (String line : lines) {
      hits += recognizer.find(line).size();
    }
    return hits;
  }

  /** A search for each term as it is written: its time grows with the termbase. */
  @Benchmark
  public int baselineIndexOf() {
    int hits = 0;
    for (String line : lines) {
      for (String term : terms) {
        int at = line.indexOf(term);
        while (at >= 0) {
          hits++;
          at = line.indexOf(term, at + term.length());
        }
      }
    }
    return hits;
  }
}
