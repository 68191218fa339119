package org.bayan.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;
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

/** Looking terms up as somebody types, among those of 100,000 concepts, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TermSearchBenchmark {
  private static final int CONCEPTS = 100_000;
  private static final int MOST = 200;

  /** What is typed. */
  @Param({"s", "ال", "security co", "*", "*ation", "????"})
  public String query;

  private TermSearch search;

  /** Makes the terms. */
  @Setup
  public void index() throws IOException {
    Termbase termbase = RepeatedConcepts.of(new Sample().termbase(), CONCEPTS);
    search = new TermSearch(List.of(termbase));
  }

  /** The best 200 terms of either language. */
  @Benchmark
  public List<TermSearchHit> search() {
    return search.find(query, Optional.empty(), MOST);
  }
}
