package org.bayan.benchmarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Extraction of a report of 300 pages in each format, and of text of some twenty megabytes, in
 * seconds a document, within a heap of 512 MiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 2, time = 2)
public class ExtractionBenchmark {
  private static final int TEXTS = 13;

  private final ExtractionOptions options = ExtractionOptions.of("ar");
  private final Charset encoding = StandardCharsets.UTF_8;
  private Path folder;
  private Path docx;
  private Path odt;
  private Path html;
  private Path text;

  /** Writes the documents. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("bayan-benchmark");
    docx = LongReport.docx(folder);
    odt = LongReport.odt(folder);
    html = LongReport.html(folder);
    text = LongReport.text(folder, TEXTS);
  }

  /** Deletes the documents. */
  @TearDown
  public void delete() throws IOException {
    for (Path file : new Path[] {docx, odt, html, text, folder}) {
      Files.delete(file);
    }
  }

  /** DOCX with headings, tables, footnotes and bold words. */
  @Benchmark
  public ExtractedDocument docx() throws DocumentException {
    return new DocumentExtractor().extract(docx, options);
  }

  /** ODT of the same shape. */
  @Benchmark
  public ExtractedDocument odt() throws DocumentException {
    return new DocumentExtractor().extract(odt, options);
  }

  /** HTML of the same shape. */
  @Benchmark
  public ExtractedDocument html() throws DocumentException {
    return new DocumentExtractor().extract(html, options);
  }

  /** Lines of text. */
  @Benchmark
  public ExtractedDocument text() throws DocumentException {
    return new DocumentExtractor().extract(text, options);
  }

  /** The same lines, read and decoded but not taken for units. */
  @Benchmark
  public String baselineDecoding() throws IOException {
    return Files.readString(text, encoding);
  }
}
