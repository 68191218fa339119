package org.bayan.cli.internal;

import java.util.List;
import org.bayan.core.TaskException;
import picocli.CommandLine.ParseResult;

/** The ways of working of the align command, and the options that do not go with each. */
enum AlignMode {
  /** Two documents. */
  ONE,
  /** Many pairs of documents. */
  PAIRS,
  /** A bitext that is aligned again. */
  AGAIN;

  private static final List<String> DOCUMENTS =
      List.of(
          "--source",
          "--target",
          "--source-lang",
          "--target-lang",
          "--segmented",
          "--encoding",
          "--rules");
  private static final List<String> FILES =
      List.of("--tmx", "--bitext", "--beads", "--report", "--explain");
  private static final List<String> FOR_PAIRS =
      List.of("--pairs", "--out-dir", "--write", "--jobs", "--resume", "--summary");
  private static final List<String> FOR_AGAIN = List.of("--keep", "--only");

  /**
   * The way that the options ask for.
   *
   * @param folders whether a side is a folder or a pattern
   * @throws TaskException when an option is among them that does not go with it
   */
  static AlignMode of(ParseResult given, boolean folders) throws TaskException {
    if (given.hasMatchedOption("--from")) {
      refuse(given, DOCUMENTS, "the texts come from the bitext (--from)");
      refuse(given, FOR_PAIRS, "it is for many pairs of documents, not for --from");
      return AGAIN;
    }
    refuse(given, FOR_AGAIN, "it is for a bitext that is aligned again (--from)");
    if (given.hasMatchedOption("--pairs")) {
      refuse(given, List.of("--source", "--target"), "the list (--pairs) names the texts");
    }
    if (folders || given.hasMatchedOption("--pairs") || given.hasMatchedOption("--out-dir")) {
      refuse(given, FILES, "the files of many pairs go into --out-dir (see --write)");
      return PAIRS;
    }
    refuse(given, FOR_PAIRS, "it is for many pairs (--pairs, or two folders)");
    return ONE;
  }

  private static void refuse(ParseResult given, List<String> options, String reason)
      throws TaskException {
    for (String option : options) {
      if (given.hasMatchedOption(option)) {
        throw new TaskException(
            TaskException.Kind.REQUEST, "%s: %s; leave it out.".formatted(option, reason));
      }
    }
  }
}
