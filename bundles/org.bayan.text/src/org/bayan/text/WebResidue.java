package org.bayan.text;

import org.bayan.text.internal.residue.EntityDecoder;
import org.bayan.text.internal.residue.MappedText;
import org.bayan.text.internal.residue.StrayAmpersands;

/**
 * Takes what a web page left behind out of a text unit before it is shown and segmented: entities
 * that nobody decoded, stray ampersands ({@code &}, {@code -&}, {@code .&}), zero width spaces,
 * byte order marks, white space at both ends. Bidi controls and joiners stay. An ampersand that
 * stands inside a word ({@code AT&T}) or between two words ({@code A & B}) is text and stays.
 */
public final class WebResidue {
  private WebResidue() {}

  /**
   * Cleans one text unit.
   *
   * @param raw the text as it was extracted
   * @return the text to work with and the way back to raw positions
   */
  public static CleanedText clean(String raw) {
    MappedText decoded = EntityDecoder.decode(raw);
    MappedText visible = decoded.keep((text, index) -> !isZeroWidthResidue(text.charAt(index)));
    MappedText clean = visible.keep((text, index) -> !StrayAmpersands.isStray(text, index));
    MappedText trimmed = clean.trim();
    return new CleanedText(trimmed.text(), trimmed.starts(), trimmed.ends());
  }

  private static boolean isZeroWidthResidue(char character) {
    return character == 0x200B || character == 0xFEFF;
  }
}
