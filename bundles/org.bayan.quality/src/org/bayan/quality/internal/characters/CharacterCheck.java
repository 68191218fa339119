package org.bayan.quality.internal.characters;

import java.util.Locale;
import java.util.Map;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/**
 * Control characters, characters without a meaning, signs of a broken encoding, Persian letters
 * that look like Arabic ones, presentation forms, and Cyrillic or Greek letters among Latin ones.
 */
public final class CharacterCheck implements PairCheck {
  private static final Map<Integer, String> LOOKALIKES =
      Map.of(
          0x06CC, "ي", 0x06A9, "ك", 0x06C1, "ه", 0x06BE, "ه", 0x06D2, "ي", 0x06D5, "ه", 0x0671,
          "ا");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    String text = pair.target().text();
    boolean arabic = pair.target().isArabic();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isForbidden(c, text, i, end, arabic)) {
        TextRange range = new TextRange(i, end);
        String better = better(c, arabic);
        found.inTarget(
            QualityCheck.FORBIDDEN_CHARACTER,
            range,
            better == null ? null : new Fix(range, better),
            name(c));
      }
      i = end;
    }
  }

  private static boolean isForbidden(int c, String text, int start, int end, boolean arabic) {
    if (c < 0x80) {
      return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F;
    }
    int type = Character.getType(c);
    return c <= 0x9F
        || c == 0xFFFD
        || c == 0xFEFF
        || c == 0x00AD
        || c == 0x200B
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || isPresentationForm(c)
        || arabic && LOOKALIKES.containsKey(c)
        || isMixed(c, text, start, end)
        || isBrokenEncoding(c, text, end);
  }

  private static boolean isPresentationForm(int c) {
    // ﻫ alone is the fifth letter in lists of the United Nations.
    boolean ligature =
        c == 0xFEEB || c == 0xFDF2 || c == 0xFDFA || c == 0xFDFB || c == 0xFD3E || c == 0xFD3F;
    return (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) && !ligature;
  }

  /** A Cyrillic or Greek letter that touches a Latin one. */
  private static boolean isMixed(int c, String text, int start, int end) {
    if (c < 0x370 || c > 0x52F) {
      return false;
    }
    boolean before = start > 0 && isLatin(text.charAt(start - 1));
    return before || end < text.length() && isLatin(text.charAt(end));
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** UTF-8 that was read as Windows-1252: Ø§Ù„, Ã©, â€™. */
  private static boolean isBrokenEncoding(int c, String text, int end) {
    if (c != 'Ø' && c != 'Ù' && c != 'Ã' && c != 'â') {
      return false;
    }
    char next = end < text.length() ? text.charAt(end) : ' ';
    return c == 'â'
        ? next == '€'
        : next >= 0x80 && next < 0xC0 || next == 'ƒ' || next == '„' || next == '†';
  }

  private static String better(int c, boolean arabic) {
    if (isPresentationForm(c)) {
      return java.text.Normalizer.normalize(Character.toString(c), java.text.Normalizer.Form.NFKC);
    }
    if (arabic && LOOKALIKES.containsKey(c)) {
      return LOOKALIKES.get(c);
    }
    return c == 0x00AD || c == 0x200B || c == 0xFEFF || c < 0xA0 ? "" : null;
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return String.format(Locale.ROOT, "U+%04X%s", c, name == null ? "" : " (" + name + ")");
  }
}
