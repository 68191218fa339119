package org.bayan.core;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Documents to be brought into a bitext.
 *
 * @param documents files, or addresses that begin with {@code http://} or {@code https://}, in the
 *     order in which they follow each other
 * @param bitext the {@code .bitext} file: created, or added to when it is there
 * @param side the text that they become
 * @param language a BCP 47 tag; without it, what each document states, what the text is in, or what
 *     its letters say
 * @param encoding of the documents; without it, what a server states, or what is detected
 * @param mainContent whether only the main content of web pages is taken
 * @param rules the segmentation rules; without them, those that the bitext names, or the default
 * @param details what the user says of the document; only with a single one
 * @param options what helps to align; a bitext that is created remembers its termbases. Without it,
 *     the termbases that the bitext names and otherwise what is usual
 */
public record ImportRequest(
    List<String> documents,
    Path bitext,
    BitextSide side,
    Optional<String> language,
    Optional<Charset> encoding,
    boolean mainContent,
    Optional<RulesChoice> rules,
    OriginDetails details,
    Optional<AlignmentOptions> options) {

  /** Nothing may be null; the list is copied. */
  public ImportRequest {
    documents = List.copyOf(documents);
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(options, "options");
  }

  /** Documents that are aligned with what is usual for the bitext. */
  public ImportRequest(
      List<String> documents,
      Path bitext,
      BitextSide side,
      Optional<String> language,
      Optional<Charset> encoding,
      boolean mainContent,
      Optional<RulesChoice> rules,
      OriginDetails details) {
    this(
        documents, bitext, side, language, encoding, mainContent, rules, details, Optional.empty());
  }

  /** Documents of which nothing is said but the side. */
  public static ImportRequest of(Path bitext, BitextSide side, String... documents) {
    return new ImportRequest(
        List.of(documents),
        bitext,
        side,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        OriginDetails.NONE);
  }
}
