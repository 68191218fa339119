package org.bayan.text.internal.residue;

import java.util.regex.Pattern;

/** Tells the ampersand that a page left behind from the one that the author wrote. */
public final class StrayAmpersands {
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,8};");
  private static final String OPENING = "(\"'«“‘[";
  private static final String CLOSING = ")\"'»”’].,;،؛";

  private StrayAmpersands() {}

  /** Whether the character at an index is an ampersand that belongs to no word and joins none. */
  public static boolean isStray(String text, int index) {
    if (text.charAt(index) != '&' || isReference(text, index)) {
      return false;
    }
    int before = index - 1;
    int after = index + 1;
    boolean spacedBefore = isSpace(text, before);
    boolean spacedAfter = isSpace(text, after);
    if (spacedBefore != spacedAfter) {
      return true;
    }
    if (!spacedBefore) {
      return !isWordCharacter(text, before) || !isWordCharacter(text, after);
    }
    return !endsPhrase(text, before - 1) || !opensPhrase(text, after + 1);
  }

  /** A reference that could not be decoded is shown as it is rather than half. */
  private static boolean isReference(String text, int index) {
    return REFERENCE.matcher(text).region(index, text.length()).lookingAt();
  }

  private static boolean endsPhrase(String text, int index) {
    return isWordCharacter(text, index) || (index >= 0 && CLOSING.indexOf(text.charAt(index)) >= 0);
  }

  private static boolean opensPhrase(String text, int index) {
    return isWordCharacter(text, index)
        || (index < text.length() && OPENING.indexOf(text.charAt(index)) >= 0);
  }

  private static boolean isSpace(String text, int index) {
    return index >= 0
        && index < text.length()
        && (Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00A0');
  }

  private static boolean isWordCharacter(String text, int index) {
    return index >= 0
        && index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index))
            || Character.getType(text.charAt(index)) == Character.NON_SPACING_MARK);
  }
}
