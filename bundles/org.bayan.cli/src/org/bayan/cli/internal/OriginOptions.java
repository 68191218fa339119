package org.bayan.cli.internal;

import java.util.Optional;
import org.bayan.core.OriginDetails;
import picocli.CommandLine.Option;

/** The options that say of a document what it does not say itself. */
final class OriginOptions {

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title of the document, instead of what it says itself.")
  private String title;

  @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published it.")
  private String publisher;

  @Option(names = "--date", paramLabel = "DATE", description = "When: 2014-12-03, 2014-12 or 2014.")
  private IsoDate date;

  @Option(
      names = "--symbol",
      paramLabel = "TEXT",
      description = "Its symbol, such as 'S/RES/2170 (2014)'.")
  private String symbol;

  OriginDetails details() {
    return new OriginDetails(
        Optional.ofNullable(title),
        Optional.ofNullable(publisher),
        Optional.ofNullable(date).map(IsoDate::text),
        Optional.ofNullable(symbol));
  }
}
