package org.bayan.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.TranslationRequest;
import picocli.CommandLine.Option;

/** What can be said of a document that is exported in translation. */
public final class DocumentOptions {

  @Option(
      names = "--document",
      paramLabel = "NAME",
      description =
          "Which document of the source text, when it has several: its number, symbol or file.")
  private String document;

  @Option(
      names = "--original",
      paramLabel = "FILE",
      description = "Where the original lies, when it is not where it was.")
  private Path original;

  @Option(
      names = "--encoding",
      paramLabel = "ENC",
      description = "Encoding of a text, Markdown, HTML or PO file (default: the original's).")
  private Charset encoding;

  /** The document, if one is named. */
  Optional<String> document() {
    return Optional.ofNullable(document);
  }

  /** The first option that was given and concerns translated documents alone. */
  Optional<String> first() {
    return Stream.of(
            Optional.ofNullable(document).map(value -> "--document"),
            Optional.ofNullable(original).map(value -> "--original"),
            Optional.ofNullable(encoding).map(value -> "--encoding"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A request with these options. */
  TranslationRequest request(Path bitext, Path to) {
    return new TranslationRequest(
        bitext, to, document(), Optional.ofNullable(original), Optional.ofNullable(encoding));
  }
}
