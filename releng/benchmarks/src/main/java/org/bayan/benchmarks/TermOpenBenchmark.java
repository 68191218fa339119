package org.bayan.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bayan.core.TermLookup;
import org.bayan.core.internal.TermbaseCache;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.Termbase;
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
 * Opening a termbase of 100,000 concepts with all that the seed termbase says of its own, in
 * milliseconds: once in each of several JVMs, cold, as a command or the workbench does, and in less
 * than a gigabyte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TermOpenBenchmark {
  private static final int CONCEPTS = 100_000;

  private Path folder;
  private Path file;
  private Path copies;
  private TermbaseCache cache;

  /** Writes the file, and the copy, by another JVM, so that this one has not read one before. */
  @Setup
  public void write() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("bayan-terms");
    file = folder.resolve("large.tbx");
    copies = folder.resolve("copies");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int status =
        new ProcessBuilder(
                java,
                "-Dbayan.root=" + System.getProperty("bayan.root"),
                "-cp",
                System.getProperty("java.class.path"),
                TermOpenBenchmark.class.getName(),
                folder.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("the termbase could not be written");
    }
    cache = cache(copies);
  }

  /** Writes the file and the copy into a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path file = folder.resolve("large.tbx");
    Termbase termbase = RepeatedConcepts.of(new Sample().termbase(), CONCEPTS);
    try (OutputStream out = Files.newOutputStream(file)) {
      new TbxWriter().write(termbase, out);
    }
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    cache(folder.resolve("copies")).read(file);
  }

  private static TermbaseCache cache(Path copies) {
    return new TermbaseCache(copies, "benchmark", 0, InstantSource.system());
  }

  /** The file and no copy. */
  @Benchmark
  public Termbase readTbx() throws IOException {
    return new TbxReader().read(file);
  }

  /** The copy. */
  @Benchmark
  public Termbase readCache() throws IOException {
    return cache.read(file);
  }

  /** The copy, and the indexes to find Arabic and English terms by. */
  @Benchmark
  public TermLookup openFromCache() throws IOException {
    return new TermLookup(List.of(cache.read(file)), "ar", "en");
  }

  /** Removes the files. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
