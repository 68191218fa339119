package org.bayan.core;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a termbase can be written as. */
public enum TermbaseFormat {
  /** TBX with all that Bayan knows, the file that is worked on. */
  TBX("tbx", List.of("tbx")),
  /** TBX-Basic of version 3, style DCT. */
  TBX_BASIC("tbx-basic", List.of("tbx")),
  /** TBX-Basic of version 3, style DCA. */
  TBX_BASIC_DCA("tbx-basic-dca", List.of("tbx")),
  /** TBX-Basic of version 2. */
  TBX_V2("tbx-v2", List.of("tbx")),
  /** A thesaurus in SKOS, as Turtle or RDF/XML by the ending. */
  SKOS("skos", List.of("ttl", "rdf")),
  /** Comma-separated values. */
  CSV("csv", List.of("csv")),
  /** Tab-separated values. */
  TSV("tsv", List.of("tsv")),
  /** A workbook. */
  XLSX("xlsx", List.of("xlsx")),
  /** A glossary for OmegaT, in one direction. */
  OMEGAT("omegat", List.of("txt", "utf8")),
  /** A glossary to read and print. */
  HTML("html", List.of("html", "htm"));

  private final String word;
  private final List<String> endings;

  TermbaseFormat(String word, List<String> endings) {
    this.word = word;
    this.endings = endings;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** How its files end, without the dot; the usual ending first. */
  public List<String> endings() {
    return endings;
  }

  /** Whether a file of this name can be of this format. */
  public boolean suits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** The format that the name of a file stands for; of several the one that loses least. */
  public static Optional<TermbaseFormat> of(Path file) {
    return Arrays.stream(values()).filter(format -> format.suits(file)).findFirst();
  }

  /** The format of a name. */
  public static Optional<TermbaseFormat> named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
