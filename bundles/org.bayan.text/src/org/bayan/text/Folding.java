package org.bayan.text;

import java.text.Normalizer;

/**
 * Folds text to a key for looking up, so that spellings which readers take for the same word meet.
 *
 * <ul>
 *   <li>أ إ آ ٱ become ا, ى becomes ي, ة becomes ه;
 *   <li>tatweel, diacritics (with superscript alef), joiners and bidi controls are left out;
 *   <li>presentation forms become the letters they present;
 *   <li>Persian and Urdu kaf, yeh and heh become the Arabic letters;
 *   <li>Arabic-Indic and all other decimal digits become ASCII digits;
 *   <li>Latin letters lose their accents and become lower case;
 *   <li>typographic apostrophes, hyphens and spaces become the ASCII ones.
 * </ul>
 *
 * <p>ؤ and ئ stay: their hamza tells words apart. Keys are for comparing, never for showing.
 */
public final class Folding {
  private static final int TATWEEL = 0x0640;

  private Folding() {}

  /** The folded form of a text. */
  public static String key(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      appendFolded(codePoint, key);
      i += Character.charCount(codePoint);
    }
    return key.toString();
  }

  /** The folded form of a text, with the way back to the positions of the text. */
  public static FoldedText fold(String text) {
    FoldedText.Builder folded = new FoldedText.Builder(text.length());
    StringBuilder one = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      one.setLength(0);
      appendFolded(codePoint, one);
      if (!one.isEmpty()) {
        folded.append(one, i, next);
      } else if (!isInvisible(codePoint)) {
        folded.extend(i, next);
      }
      i = next;
    }
    return folded.build();
  }

  private static void appendFolded(int codePoint, StringBuilder out) {
    // Nearly all are one of the first two, for which nothing else has to be asked.
    if (codePoint < 0x80) {
      out.append((char) Character.toLowerCase(codePoint));
    } else if (isArabicLetter(codePoint)) {
      out.append((char) foldLetter(codePoint));
    } else if (isDropped(codePoint)) {
      return;
    } else if (isArabicPresentationForm(codePoint)) {
      normal(codePoint, Normalizer.Form.NFKC)
          .codePoints()
          .filter(c -> !isDropped(c))
          .forEach(c -> out.appendCodePoint(foldArabic(c)));
    } else if (isArabic(codePoint)) {
      out.appendCodePoint(foldArabic(codePoint));
    } else if (Character.isLetter(codePoint)) {
      normal(codePoint, Normalizer.Form.NFKD)
          .codePoints()
          .filter(c -> !isDropped(c))
          .forEach(c -> appendLatin(Character.toLowerCase(c), out));
    } else {
      out.appendCodePoint(foldOther(codePoint));
    }
  }

  /**
   * By the data of the JDK, which also say what a letter is: they are at hand at once, where those
   * of ICU take a tenth of a second to load. What a letter decomposes to never changes.
   */
  private static String normal(int codePoint, Normalizer.Form form) {
    return Normalizer.normalize(Character.toString(codePoint), form);
  }

  private static boolean isDropped(int codePoint) {
    return codePoint == TATWEEL
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || isInvisible(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static boolean isArabic(int codePoint) {
    return codePoint >= 0x0600 && codePoint <= 0x06FF;
  }

  private static boolean isArabicPresentationForm(int codePoint) {
    return (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
        || (codePoint >= 0xFE70 && codePoint <= 0xFEFE);
  }

  /** Whether it is a letter that Arabic is written with. */
  private static boolean isArabicLetter(int codePoint) {
    return codePoint >= 'ء' && codePoint <= 'ي' && (codePoint <= 'غ' || codePoint >= 'ف');
  }

  private static int foldArabic(int codePoint) {
    int letter = foldLetter(codePoint);
    return letter == codePoint ? foldOther(codePoint) : letter;
  }

  private static int foldLetter(int codePoint) {
    return switch (codePoint) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة', 'ہ', 'ھ', 'ە' -> 'ه';
      case 'ک' -> 'ك';
      default -> codePoint;
    };
  }

  private static void appendLatin(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ' -> out.append('d');
      case 'ı' -> out.append('i');
      default -> out.appendCodePoint(codePoint);
    }
  }

  private static int foldOther(int codePoint) {
    if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(codePoint, 10);
    }
    if (Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x02BC -> '\'';
      case 0x2010, 0x2011 -> '-';
      default -> codePoint;
    };
  }
}
