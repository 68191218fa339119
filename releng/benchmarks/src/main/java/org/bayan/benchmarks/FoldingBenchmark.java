package org.bayan.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import org.bayan.text.FoldedText;
import org.bayan.text.Folding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Folding of the Arabic report, in megabytes per second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class FoldingBenchmark {

  private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();

  private String text;

  /** Reads the text. */
  @Setup
  public void read() throws IOException {
    text = new Sample().megabyteOfReport();
  }

  /** The key alone. */
  @Benchmark
  public String key() {
    return Folding.key(text);
  }

  /** The key and the way back to the positions of the text. */
  @Benchmark
  public FoldedText fold() {
    return Folding.fold(text);
  }

  /** ICU's NFKC case folding, which leaves more of Arabic spelling apart. */
  @Benchmark
  public String baselineIcuCaseFolding() {
    return CASE_FOLDING.normalize(text);
  }
}
