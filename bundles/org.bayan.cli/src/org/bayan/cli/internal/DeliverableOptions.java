package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.Deliverables;
import picocli.CommandLine.Option;

/** The options that name the files to write of one alignment. */
final class DeliverableOptions {

  @Option(
      names = "--tmx",
      paramLabel = "OUT",
      description = "Writes a translation memory, TMX 1.4b.")
  private Path tmx;

  @Option(
      names = "--bitext",
      paramLabel = "OUT",
      description = "Writes the bitext, for the workbench.")
  private Path bitext;

  @Option(names = "--beads", paramLabel = "OUT", description = "Writes the beads as a table.")
  private Path beads;

  @Option(names = "--report", paramLabel = "OUT", description = "Writes a bilingual page, HTML.")
  private Path report;

  @Option(
      names = "--explain",
      paramLabel = "OUT",
      description =
          "Writes why the beads are as they are: JSON, an object a line for each bead, with its"
              + " evidence and what could stand instead.")
  private Path explanation;

  Optional<Path> bitext() {
    return Optional.ofNullable(bitext);
  }

  Deliverables deliverables() {
    return new Deliverables(
        bitext(),
        Optional.ofNullable(tmx),
        Optional.ofNullable(beads),
        Optional.ofNullable(report),
        Optional.ofNullable(explanation));
  }
}
