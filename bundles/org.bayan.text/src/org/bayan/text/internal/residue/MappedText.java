package org.bayan.text.internal.residue;

import java.util.Arrays;
import org.bayan.text.BidiControls;

/**
 * Characters with the raw range that each stands for.
 *
 * @param text the characters
 * @param starts raw start of each character
 * @param ends raw end of each character
 */
public record MappedText(String text, int[] starts, int[] ends) {

  /** Decides about one character in its surroundings. */
  @FunctionalInterface
  public interface Choice {
    /** Whether the character of a text at an index is meant. */
    boolean test(String text, int index);
  }

  /** The characters for which a choice holds. */
  public MappedText keep(Choice choice) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] keptStarts = new int[text.length()];
    int[] keptEnds = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (choice.test(text, i)) {
        keptStarts[kept.length()] = starts[i];
        keptEnds[kept.length()] = ends[i];
        kept.append(text.charAt(i));
      }
    }
    return new MappedText(kept.toString(), keptStarts, keptEnds);
  }

  /** Without white space at both ends; empty when nothing visible is left. */
  public MappedText trim() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (text.chars().allMatch(c -> isSpace((char) c) || BidiControls.isControl(c))) {
      to = from;
    }
    return new MappedText(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
