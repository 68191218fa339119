package org.bayan.text;

import java.util.List;
import java.util.Optional;
import org.bayan.text.internal.numbering.LabelReader;

/**
 * The number or mark that a paragraph begins with: {@code 12.}, {@code ١٢ -}, {@code (a)}, {@code
 * أ)}, {@code (iv)}, {@code '1'}, {@code 4.2}, {@code -}.
 *
 * @param written as it is written
 * @param end UTF-16 offset after it
 * @param value what it counts: numbers in ASCII digits, letters as written; empty for a bullet
 * @param readings what it can be in a sequence: {@code (i)} is the first in Roman numerals and the
 *     ninth letter; empty for a bullet
 */
public record ParagraphLabel(String written, int end, String value, List<Reading> readings) {

  /** Copies the list. */
  public ParagraphLabel {
    readings = List.copyOf(readings);
  }

  /** By what paragraphs are counted. */
  public enum Style {
    /** {@code 4.}, {@code 4)}, {@code ٤ -}. */
    NUMBER,
    /** {@code (4)}, {@code '4'}. */
    BRACKETED_NUMBER,
    /** {@code 4.2}, which names the paragraphs above it too. */
    DECIMAL,
    /** {@code (a)}, {@code أ)}; Arabic letters in the order of the abjad. */
    LETTER,
    /** {@code (iv)}. */
    ROMAN,
    /** {@code A.}, {@code IV.}: the heading of a part. */
    PART
  }

  /**
   * A place in a sequence.
   *
   * @param style what is counted by
   * @param ordinal the place, from 1
   */
  public record Reading(Style style, int ordinal) {}

  /**
   * The label at the beginning of a paragraph; white space follows it.
   *
   * @param paragraph a paragraph without white space before it
   */
  public static Optional<ParagraphLabel> find(String paragraph) {
    return LabelReader.read(paragraph);
  }

  /** Whether it is the heading of a part. */
  public boolean isPart() {
    return readings.stream().anyMatch(reading -> reading.style() == Style.PART);
  }
}
