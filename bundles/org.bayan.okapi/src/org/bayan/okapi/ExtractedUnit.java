package org.bayan.okapi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, heading, list item, cell or footnote of a document.
 *
 * @param id unique in the document and the same each time the same file is read
 * @param kind what it is
 * @param level of a heading or list item, from 1; 0 for other kinds
 * @param start first UTF-16 unit in the document's raw text
 * @param end the unit after the last one
 * @param codes inline codes in the order of the text
 * @param parent id of the unit that carries the mark of this footnote; empty for other kinds, and
 *     where the format does not tell
 * @param segments the segments that the document itself cuts the unit into, as ranges of the unit's
 *     text; empty where it leaves that to segmentation rules
 * @param translation what the document holds as its translation (XLIFF, PO)
 */
public record ExtractedUnit(
    String id,
    UnitKind kind,
    int level,
    int start,
    int end,
    List<ExtractedCode> codes,
    Optional<String> parent,
    List<TextRange> segments,
    Optional<UnitTranslation> translation) {
  /** Makes the lists immutable. */
  public ExtractedUnit {
    codes = List.copyOf(codes);
    segments = List.copyOf(segments);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(translation);
  }

  /** A unit of a document that is not segmented and in one language. */
  public ExtractedUnit(
      String id, UnitKind kind, int level, int start, int end, List<ExtractedCode> codes) {
    this(id, kind, level, start, end, codes, Optional.empty(), List.of(), Optional.empty());
  }
}
