package org.bayan.core.citation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.TmxDelivery;

/**
 * The files to write of what stands behind a report.
 *
 * @param bitext the report with the official texts as a bitext, to go on working with
 * @param links the links as a table (TSV)
 * @param report the citation report (HTML) to read and print
 * @param tmx a translation memory (TMX 1.4b)
 * @param choice which links go into the translation memory, and how
 */
public record CitationDeliverables(
    Optional<Path> bitext,
    Optional<Path> links,
    Optional<Path> report,
    Optional<Path> tmx,
    TmxDelivery choice) {

  /** No file at all. */
  public static final CitationDeliverables NONE =
      new CitationDeliverables(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TmxDelivery.VERBATIM);

  /** Nothing may be null. */
  public CitationDeliverables {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(tmx, "tmx");
    Objects.requireNonNull(choice, "choice");
  }

  /** The files in the order they are written. */
  public List<Path> files() {
    return Stream.of(bitext, links, report, tmx).flatMap(Optional::stream).toList();
  }
}
