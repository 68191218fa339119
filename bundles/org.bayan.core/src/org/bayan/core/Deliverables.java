package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files to write.
 *
 * @param bitext the bitext itself, to go on working with
 * @param tmx a translation memory (TMX 1.4b) of beads with both sides
 * @param beads the beads as a table (TSV)
 * @param report a bilingual page (HTML) to read and print
 * @param explanation why the beads are as they are (JSON, an object a line)
 * @param choice which beads go into the translation memory, and how
 */
public record Deliverables(
    Optional<Path> bitext,
    Optional<Path> tmx,
    Optional<Path> beads,
    Optional<Path> report,
    Optional<Path> explanation,
    TmxDelivery choice) {

  /** No file at all. */
  public static final Deliverables NONE =
      new Deliverables(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Files without an explanation. */
  public Deliverables(
      Optional<Path> bitext, Optional<Path> tmx, Optional<Path> beads, Optional<Path> report) {
    this(bitext, tmx, beads, report, Optional.empty());
  }

  /** Files with verbatim translations in the memory. */
  public Deliverables(
      Optional<Path> bitext,
      Optional<Path> tmx,
      Optional<Path> beads,
      Optional<Path> report,
      Optional<Path> explanation) {
    this(bitext, tmx, beads, report, explanation, TmxDelivery.VERBATIM);
  }

  /** A translation memory alone. */
  public static Deliverables memory(Path file, TmxDelivery choice) {
    return new Deliverables(
        Optional.empty(),
        Optional.of(file),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        choice);
  }

  /** Nothing may be null. */
  public Deliverables {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(tmx, "tmx");
    Objects.requireNonNull(beads, "beads");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(choice, "choice");
  }

  /** The files in the order they are written. */
  public List<Path> files() {
    return Stream.of(bitext, tmx, beads, report, explanation).flatMap(Optional::stream).toList();
  }
}
