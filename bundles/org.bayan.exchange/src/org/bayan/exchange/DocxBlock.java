package org.bayan.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph of a document that is written from scratch.
 *
 * @param id by which footnotes name the block that they belong to
 * @param kind what it is
 * @param level of a heading or list item, from 1; other kinds ignore it
 * @param languageTag BCP 47 tag of its language, which also gives its direction
 * @param text a line feed breaks the line, a tab is a tab
 * @param parent of a footnote: id of the block that gets its mark, at the end; other kinds ignore
 *     it
 */
public record DocxBlock(
    String id, DocxKind kind, int level, String languageTag, String text, Optional<String> parent) {
  /** No part is null. */
  public DocxBlock {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(languageTag, "languageTag");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(parent, "parent");
  }

  /** A block that belongs to no other. */
  public DocxBlock(String id, DocxKind kind, int level, String languageTag, String text) {
    this(id, kind, level, languageTag, text, Optional.empty());
  }
}
