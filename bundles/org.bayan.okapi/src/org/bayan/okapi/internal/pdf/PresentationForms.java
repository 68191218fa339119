package org.bayan.okapi.internal.pdf;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds what stands for the look of letters back to the letters: Arabic presentation forms, Latin
 * ligatures. All else is kept as it is. The signs U+FDFA to U+FDFD (ﷺ, ﷻ, ﷼, ﷽) are words or
 * sentences in one character that writers type on purpose, and are kept too.
 */
final class PresentationForms {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final String ALEFS = "\u0627\u0622\u0623\u0625\u0671";
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';

  private PresentationForms() {}

  /** The letters of a glyph, in logical order. */
  static String fold(String text) {
    if (text.length() == 2 && text.charAt(1) == LAM && ALEFS.indexOf(text.charAt(0)) >= 0) {
      // There is no ligature of alef and lam: a producer wrote lam-alef in visual order.
      return text.substring(1) + text.charAt(0);
    }
    if (text.chars().noneMatch(c -> isForm((char) c))) {
      return text;
    }
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(isForm(c) ? fold(c) : String.valueOf(c));
    }
    return folded.toString();
  }

  private static String fold(char form) {
    if (form == '\uFEFF') {
      return "";
    }
    String letters = NFKC.normalize(String.valueOf(form));
    if (form >= '\uFE70' && form <= '\uFE7F') {
      // Diacritics for themselves: on a space or a tatweel, which is only there to carry them.
      return letters.replace(" ", "").replace(String.valueOf(TATWEEL), "");
    }
    return letters;
  }

  private static boolean isForm(char c) {
    return c >= '\uFB00' && c <= '\uFB06'
        || c >= '\uFB50' && c <= '\uFDF9'
        || c >= '\uFE70' && c <= '\uFEFF';
  }
}
