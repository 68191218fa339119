package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.PairOutput;
import org.bayan.core.TaskException;
import picocli.CommandLine.Option;

/** The options for many pairs in one call. */
final class PairsOptions {

  @Option(
      names = "--pairs",
      paramLabel = "LIST",
      description =
          "Aligns many pairs: a text file with source, target and name a line, parted by tabs."
              + " Paths start from its folder; lines that begin with # count for nothing.")
  private Path list;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "Where the files of many pairs go, each called after its pair; made if needed.")
  private Path folder;

  @Option(
      names = "--write",
      paramLabel = "KIND",
      split = ",",
      defaultValue = "tsv,bitext",
      converter = PairOutputConverter.class,
      description =
          "What to write for each of many pairs: tsv (the table of --beads), bitext, tmx, report"
              + " (.html), explain (.jsonl), parted by commas (default: ${DEFAULT-VALUE}).")
  private List<PairOutput> outputs;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many pairs to work on at a time (default: the number of processors). The result is"
              + " the same.")
  private Integer jobs;

  @Option(
      names = "--resume",
      description =
          "Passes over pairs whose files are there, if documents and options are as they were.")
  private boolean resume;

  @Option(
      names = "--summary",
      paramLabel = "OUT",
      description = "Writes the closing table of many pairs (TSV).")
  private Path summary;

  Optional<Path> list() {
    return Optional.ofNullable(list);
  }

  Path folder() throws TaskException {
    if (folder == null) {
      throw request("Missing option --out-dir: many pairs need a folder for their files.");
    }
    return folder;
  }

  Set<PairOutput> outputs() {
    return EnumSet.copyOf(outputs);
  }

  int jobs() throws TaskException {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (jobs < 1) {
      throw request("--jobs %d: at least one pair is worked on at a time.".formatted(jobs));
    }
    return jobs;
  }

  boolean resume() {
    return resume;
  }

  Optional<Path> summary() {
    return Optional.ofNullable(summary);
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
