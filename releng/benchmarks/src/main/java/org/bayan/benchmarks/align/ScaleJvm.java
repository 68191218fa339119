package org.bayan.benchmarks.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bayan.benchmarks.BenchException;

/**
 * Starts a JVM for one alignment: one processor as the JVM counts them, which also means a
 * collector and compilers without threads of their own beside each other, and a heap of one
 * gigabyte.
 */
final class ScaleJvm {
  private static final int OUT_OF_MEMORY = 3;

  private final ScaleOptions options;
  private final AlignerOptions aligner;

  ScaleJvm(ScaleOptions options, AlignerOptions aligner) {
    this.options = options;
    this.aligner = aligner;
  }

  /** Aligns with a tool; waits until it is done or out of time. */
  ScaleOutcome run(Tool tool, int size) throws BenchException {
    Path output = null;
    try {
      output = Files.createTempFile("bayan-bench", ".txt");
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command(tool, size))
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      boolean ended = waitFor(process, options.timeout());
      double seconds = (System.nanoTime() - start) / 1e9;
      Optional<Measured> measured = Measured.find(Files.readString(output, StandardCharsets.UTF_8));
      return new ScaleOutcome(tool, size, seconds, measured, failure(ended, process));
    } catch (IOException e) {
      throw new BenchException("No JVM can be started: " + e.getMessage() + ".", e);
    } finally {
      delete(output);
    }
  }

  private String failure(boolean ended, Process process) {
    if (!ended) {
      return "stopped after " + options.timeout().toSeconds() + " s";
    }
    return process.exitValue() == OUT_OF_MEMORY
        ? "needs more than 1 GB of heap"
        : "failed with exit code " + process.exitValue();
  }

  private static boolean waitFor(Process process, Duration timeout) throws BenchException {
    try {
      return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("The benchmark was interrupted.", e);
    } finally {
      // It does nothing to one that has ended.
      process.destroyForcibly();
    }
  }

  private List<String> command(Tool tool, int size) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+ExitOnOutOfMemoryError"));
    words.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    words.add(ScaleRun.class.getName());
    words.addAll(aligner.words());
    words.addAll(List.of(tool.name(), Integer.toString(size), Long.toString(options.seed())));
    words.addAll(List.of(options.first().toString(), options.second().toString()));
    return words;
  }

  private static void delete(Path file) throws BenchException {
    try {
      if (file != null) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new BenchException("The file " + file + " cannot be deleted.", e);
    }
  }
}
