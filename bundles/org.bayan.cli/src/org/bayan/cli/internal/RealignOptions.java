package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.Deliverables;
import org.bayan.core.RealignRequest;
import org.bayan.core.RealignRequest.Keep;
import org.bayan.core.TaskException;
import picocli.CommandLine.Option;

/** The options for a bitext that is aligned again. */
final class RealignOptions {

  @Option(
      names = "--from",
      paramLabel = "FILE.bitext",
      description =
          "Aligns the texts of a bitext again. --bitext may name the same file; termbases are those"
              + " of the bitext, unless others are named.")
  private Path bitext;

  @Option(
      names = "--keep",
      paramLabel = "WHICH",
      defaultValue = "accepted",
      converter = KeepConverter.class,
      description =
          "Which of its beads stay: accepted (the rest is aligned around them) or none, which gives"
              + " up what people did to them, too (default: ${DEFAULT-VALUE}).")
  private Keep keep;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description =
          "The target text to align again, such as target2, when there are several (default: all).")
  private String target;

  RealignRequest request(AidOptions aids, Deliverables deliverables) throws TaskException {
    return new RealignRequest(
        bitext,
        keep,
        Optional.ofNullable(target),
        aids.termbases(),
        aids.lexicons(),
        aids.longestBead(),
        deliverables);
  }
}
