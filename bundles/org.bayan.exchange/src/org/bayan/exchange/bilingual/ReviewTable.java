package org.bayan.exchange.bilingual;

import java.util.List;
import java.util.Objects;

/**
 * A table for a reviewer, who edits the translations and comments in an office program.
 *
 * @param title of the document
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param rows in the order of the alignment
 */
public record ReviewTable(
    String title, String sourceLanguage, String targetLanguage, List<ReviewRow> rows) {

  /** Copies the list. */
  public ReviewTable {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    rows = List.copyOf(rows);
  }

  /** The table of a bilingual file. */
  public static ReviewTable of(String title, BilingualFile file) {
    return new ReviewTable(
        title,
        file.sourceLanguage(),
        file.targetLanguage(),
        file.units().stream().map(ReviewRow::of).toList());
  }

  /** The language of a column, which also gives its direction; English for what is in neither. */
  public String language(int column) {
    return switch (column) {
      case 1 -> sourceLanguage;
      // A comment is mostly in the language of the reviewer, who reads the target.
      case 2, 4 -> targetLanguage;
      default -> "en";
    };
  }
}
