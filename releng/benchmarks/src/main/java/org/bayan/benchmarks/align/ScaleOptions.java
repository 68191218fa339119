package org.bayan.benchmarks.align;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options for noisy texts of growing sizes. */
final class ScaleOptions {
  @Option(
      names = "--scale",
      arity = "2",
      required = true,
      paramLabel = "FILE",
      description = {
        "An Arabic and an English text whose lines translate each other. Noisy texts with gold are"
            + " made of their first lines, and each size is aligned in a JVM of its own."
      })
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      description = "How many lines (default: 60, 1000, 3000, 10000 and all).")
  private List<Integer> sizes = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the noise (default: 7).")
  private long seed = 7;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stops an aligner that takes longer (default: 600).")
  private int timeout = 600;

  int texts() {
    return texts.size();
  }

  Path first() {
    return texts.getFirst();
  }

  Path second() {
    return texts.getLast();
  }

  List<Integer> sizes() {
    return List.copyOf(sizes);
  }

  long seed() {
    return seed;
  }

  Duration timeout() {
    return Duration.ofSeconds(timeout);
  }
}
