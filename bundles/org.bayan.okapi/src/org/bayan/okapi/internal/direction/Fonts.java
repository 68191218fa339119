package org.bayan.okapi.internal.direction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of fonts by their names. A font that is not known is left where it is: a word
 * processor takes missing letters from another font.
 */
final class Fonts {
  /** Has Latin, Arabic and Hebrew letters, and is in every Windows and macOS. */
  static final String SANS = "Arial";

  /** Has Latin, Arabic and Hebrew letters, and is in every Windows and macOS. */
  static final String SERIF = "Times New Roman";

  private static final Set<String> FOR_ALL =
      Set.of(
          "arial",
          "times new roman",
          "courier new",
          "tahoma",
          "segoe ui",
          "microsoft sans serif",
          "dejavu sans");

  private static final Set<String> LATIN_SANS =
      Set.of(
          "aptos",
          "calibri",
          "calibri light",
          "candara",
          "carlito",
          "century gothic",
          "consolas",
          "corbel",
          "franklin gothic book",
          "gill sans mt",
          "helvetica",
          "lato",
          "liberation sans",
          "lucida sans",
          "montserrat",
          "noto sans",
          "open sans",
          "roboto",
          "source sans pro",
          "trebuchet ms",
          "verdana");

  private static final Set<String> LATIN_SERIF =
      Set.of(
          "baskerville old face",
          "book antiqua",
          "bookman old style",
          "caladea",
          "cambria",
          "century",
          "century schoolbook",
          "constantia",
          "garamond",
          "georgia",
          "liberation serif",
          "noto serif",
          "palatino linotype",
          "source serif pro",
          "times");

  private static final Set<String> ARABIC_WITH_LATIN =
      Set.of(
          "arabic typesetting",
          "simplified arabic",
          "simplified arabic fixed",
          "traditional arabic",
          "ibm plex sans arabic",
          "sakkal majalla");

  /** Names that tell of a font without Latin letters of its own. */
  private static final Pattern ARABIC_ONLY =
      Pattern.compile(
          "(?:^|.* )(?:arabic|naskh|nask|kufi|koufi|kufyan|nastaliq|ruqaa|thuluth)(?: .*|$)"
              + "|(?:al-|kacst|b |xb |ar |mcs |diwani|pt bold|pt simple|mudir|andalus).*"
              + "|.*\\p{IsArabic}.*");

  private static final Pattern SANS_LIKE = Pattern.compile(".*(?:sans|kufi|koufi|bold|gothic).*");
  private static final Pattern SYMBOLS =
      Pattern.compile("(?:symbol|wingdings|webdings|mt extra).*");

  private Fonts() {}

  /** A font for Latin letters in place of this one, which is returned when it may stay. */
  static String forLatin(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    if (ARABIC_WITH_LATIN.contains(name) || !ARABIC_ONLY.matcher(name).matches()) {
      return font;
    }
    return SANS_LIKE.matcher(name).matches() ? SANS : SERIF;
  }

  /**
   * A font for Arabic or Hebrew letters in place of this one, which is returned when it may stay.
   */
  static String forRightToLeft(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    if (LATIN_SANS.contains(name)) {
      return SANS;
    }
    return LATIN_SERIF.contains(name) ? SERIF : font;
  }

  /** A font for Arabic or Hebrew letters that goes with a font for Latin ones. */
  static String besideLatin(String latin) {
    String font = forRightToLeft(latin);
    String name = font.strip().toLowerCase(Locale.ROOT);
    boolean hasArabic = FOR_ALL.contains(name) || ARABIC_WITH_LATIN.contains(name);
    return hasArabic || ARABIC_ONLY.matcher(name).matches() ? font : SANS;
  }

  /** Whether the characters of a font are pictures. */
  static boolean isSymbols(String font) {
    return SYMBOLS.matcher(font.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
