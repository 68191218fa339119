package org.bayan.cli.internal;

import java.util.Optional;
import org.bayan.core.library.GivenDetails;
import org.bayan.model.library.Authority;
import picocli.CommandLine.Option;

/** The options that say of an official text what it does not say itself, or says wrongly. */
final class LibraryDetailsOptions {

  @Option(
      names = "--work",
      paramLabel = "ID",
      description =
          "The document whatever its language; language versions have the same (default: made of"
              + " the symbol, else of the name of the file).")
  private String work;

  @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
  private String title;

  @Option(names = "--body", paramLabel = "TEXT", description = "Who issued it.")
  private String body;

  @Option(
      names = "--symbol",
      paramLabel = "TEXT",
      description = "Its symbol, such as 'S/RES/2170 (2014)'.")
  private String symbol;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it was adopted or issued: 2014-12-03, 2014-12 or 2014.")
  private IsoDate date;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Its language, a BCP 47 tag (default: what it states, or what its letters and words"
              + " say).")
  private LanguageTag language;

  @Option(names = "--origin", paramLabel = "TEXT", description = "Where the text was taken from.")
  private String origin;

  @Option(
      names = "--authority",
      paramLabel = "WORD",
      converter = AuthorityConverter.class,
      description =
          "official (the wording of who issued it), translation (an unofficial one), reference"
              + " (written after its content) or illustrative (a sample); default: official,"
              + " unless its head says otherwise.")
  private Authority authority;

  @Option(
      names = "--rights",
      paramLabel = "TEXT",
      description = "Who holds the rights in the text, or its licence.")
  private String rights;

  GivenDetails details() {
    return new GivenDetails(
        Optional.ofNullable(work),
        Optional.ofNullable(title),
        Optional.ofNullable(body),
        Optional.ofNullable(symbol),
        Optional.ofNullable(date).map(IsoDate::text),
        Optional.ofNullable(language).map(LanguageTag::text),
        Optional.ofNullable(origin),
        Optional.ofNullable(authority),
        Optional.ofNullable(rights));
  }
}
