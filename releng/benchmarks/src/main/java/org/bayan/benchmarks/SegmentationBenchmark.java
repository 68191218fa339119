package org.bayan.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Segmentation of the Arabic report, line by line, in millions of characters per second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SegmentationBenchmark {

  private final Segmenter segmenter =
      SegmentationRules.builtIn(Profile.INSTITUTIONAL).segmenter("ar");
  private final BreakIterator icu = BreakIterator.getSentenceInstance(new ULocale("ar"));
  private final SRXDocument rules = new SRXDocument();
  private SRXSegmenter okapi;
  private List<String> lines;
  private String unit;

  /** Reads the text, and the rules for Okapi's engine. */
  @Setup
  public void read() throws IOException {
    lines = new Sample().millionCharactersOfReport();
    unit = String.join(" ", lines);
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/institutional.srx")) {
      rules.loadRules(in);
    }
    okapi = (SRXSegmenter) rules.compileLanguageRules(LocaleId.ARABIC, null);
  }

  /** By the institutional SRX rules. */
  @Benchmark
  public int srx() {
    int segments = 0;
    for (String line : lines) {
      segments += segmenter.segment(line).size();
    }
    return segments;
  }

  /** The same text as one unit. */
  @Benchmark
  public int srxOneUnit() {
    return segmenter.segment(unit).size();
  }

  /** By the same rules in Okapi's engine. */
  @Benchmark
  public int baselineOkapiEngine() {
    int segments = 0;
    for (String line : lines) {
      okapi.computeSegments(line);
      segments += okapi.getSplitPositions().size();
    }
    return segments;
  }

  /** By ICU's sentence boundaries, which know no Arabic abbreviation. */
  @Benchmark
  public int baselineIcuSentenceBoundaries() {
    int segments = 0;
    for (String line : lines) {
      segments += Boundaries.count(icu, line);
    }
    return segments;
  }
}
