package org.bayan.benchmarks.align;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for sets with gold. */
final class QualityOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Folders with sets: NAME.ar, NAME.en (a segment a line) and NAME.gold.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--suffixes",
      paramLabel = "SOURCE,TARGET,GOLD",
      description = "The endings of the three files; the first two are the languages.")
  private Suffixes suffixes = new Suffixes("ar", "en", "gold");

  @Option(
      names = "--except",
      paramLabel = "GLOB",
      description = "Adds a total without the sets of these names; may be repeated.")
  private List<NamePattern> except = new ArrayList<>();

  @Option(names = "--each", description = "Measures the confidence in each set too.")
  private boolean each;

  @Option(
      names = "--ablation",
      description = "Aligns again with each signal off in turn and shows what it is worth.")
  private boolean ablation;

  @Option(
      names = "--beads-to",
      paramLabel = "DIR",
      description = "Writes the beads there: NAME.tsv with source, target, confidence, cost.")
  private Path beads;

  List<Path> folders() {
    return folders;
  }

  Suffixes suffixes() {
    return suffixes;
  }

  List<NamePattern> except() {
    return except;
  }

  boolean each() {
    return each;
  }

  boolean ablation() {
    return ablation;
  }

  Optional<Path> beads() {
    return Optional.ofNullable(beads);
  }
}
