package org.bayan.benchmarks.memory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs {@link PensievePeer} in a JVM with its own Lucene. */
final class Pensieve {
  private static final String FOLDER = "bayan.bench.pensieve";
  private static final int FEWEST_LINES = 2;

  /**
   * What it measured.
   *
   * @param unitsPerSecond how fast the memory was built
   * @param times of the look-ups, as {@link Times#row()} has them, and how many found something
   */
  record Measured(double unitsPerSecond, String times) {

    double median() {
      return Double.parseDouble(times.strip().split("\\s+")[1]);
    }
  }

  private Pensieve() {}

  static Measured run(Path tmx, Path work, List<String> texts, String language, String other)
      throws IOException {
    Path queries = Files.write(work.resolve("queries.txt"), texts);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", classPath(), PensievePeer.class.getName()));
    command.addAll(List.of(tmx.toString(), work.resolve("pensieve-" + language).toString()));
    command.addAll(List.of(queries.toString(), language, other));
    command.addAll(List.of("" + MemoryBench.LEAST, "" + MemoryBench.MOST));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (Stream<String> out = process.inputReader().lines()) {
      lines = out.toList();
    }
    if (lines.size() < FEWEST_LINES) {
      throw new IOException("Pensieve ended before its work was done; see above.");
    }
    return new Measured(Double.parseDouble(lines.get(0)), lines.get(1));
  }

  /** The jars of Pensieve, and of ours all but those of the newer Lucene. */
  private static String classPath() throws IOException {
    String folder = System.getProperty(FOLDER);
    if (folder == null || !Files.isDirectory(Path.of(folder))) {
      throw new IOException("There is no folder with the jars of Pensieve; run ./bayan bench.");
    }
    try (Stream<Path> jars = Files.list(Path.of(folder))) {
      return Stream.concat(
              jars.map(Path::toString).sorted(),
              Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                  .filter(entry -> !entry.contains("lucene")))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }
}
