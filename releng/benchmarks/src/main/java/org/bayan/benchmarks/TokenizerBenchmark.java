package org.bayan.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Splitting of the Arabic report into words, in megabytes per second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TokenizerBenchmark {

  private final BreakIterator icu = BreakIterator.getWordInstance(new ULocale("ar"));
  private String text;

  /** Reads the text. */
  @Setup
  public void read() throws IOException {
    text = new Sample().megabyteOfReport();
  }

  /** Words, numbers and marks with their keys. */
  @Benchmark
  public List<Token> tokenize() {
    return Tokenizer.tokenize(text);
  }

  /** ICU's word boundaries alone: no token is made of them and nothing is folded. */
  @Benchmark
  public int baselineIcuWordBoundaries() {
    return Boundaries.count(icu, text);
  }
}
