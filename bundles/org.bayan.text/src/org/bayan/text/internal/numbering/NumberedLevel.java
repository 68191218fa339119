package org.bayan.text.internal.numbering;

import org.bayan.text.ParagraphLabel.Reading;
import org.bayan.text.ParagraphLabel.Style;

/**
 * The last paragraph of a sequence.
 *
 * @param reading its place in the sequence
 * @param value as it is counted
 * @param parent the path of the paragraph that holds the sequence; empty for none
 */
public record NumberedLevel(Reading reading, String value, String parent) {

  private static final String PREAMBULAR = "pp";

  /** A preambular paragraph, which holds divisions but is counted by nothing in the text. */
  public static NumberedLevel preambular(int ordinal) {
    return new NumberedLevel(new Reading(Style.PART, ordinal), PREAMBULAR + ordinal, "");
  }

  /** The path of this paragraph. */
  public String path() {
    boolean whole =
        switch (reading.style()) {
          case LETTER, ROMAN -> false;
          default -> parent.isEmpty();
        };
    String own = whole ? value : "(" + value + ")";
    return parent.isEmpty() ? own : parent + " " + own;
  }

  /** Whether another place is the next one. */
  public boolean isBefore(Reading other) {
    return reading.style() == other.style() && other.ordinal() == reading.ordinal() + 1;
  }

  /** Whether another place comes later in the sequence. */
  public boolean isLongBefore(Reading other) {
    return reading.style() == other.style() && other.ordinal() > reading.ordinal();
  }
}
