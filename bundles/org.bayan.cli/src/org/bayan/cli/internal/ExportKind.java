package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code bayan export} can write. */
public enum ExportKind {
  /** The source document in translation. */
  DOCUMENT(
      "the translated document",
      List.of(
          "docx", "odt", "html", "htm", "xhtml", "txt", "md", "markdown", "xlf", "xliff", "po")),
  /** A bilingual page. */
  REPORT("the bilingual page", List.of("html", "htm")),
  /** A translation memory. */
  MEMORY("the translation memory", List.of("tmx")),
  /** A table for a reviewer. */
  REVIEW("the review table", List.of("xlsx", "csv", "tsv", "docx", "html"));

  private final String title;
  private final List<String> endings;

  ExportKind(String title, List<String> endings) {
    this.title = title;
    this.endings = endings;
  }

  /** The kind of this name: {@code document}, {@code report}, {@code memory} or {@code review}. */
  static Optional<ExportKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
  }

  /** The kinds that a file of this name can be; a table for a reviewer where it can be no other. */
  static List<ExportKind> of(Path file) {
    List<ExportKind> others =
        Arrays.stream(values()).filter(kind -> kind != REVIEW && kind.suits(file)).toList();
    return others.isEmpty() && REVIEW.suits(file) ? List.of(REVIEW) : others;
  }

  /** Whether a file of this name can be of this kind. */
  boolean suits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** Its name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is and how its files end, for a sentence. */
  String description() {
    int last = endings.size() - 1;
    String others = last == 0 ? "" : "." + String.join(", .", endings.subList(0, last)) + " or ";
    return others + "." + endings.get(last) + " (" + title + ")";
  }
}
