package org.bayan.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who issues the documents of a symbol: the first elements of a symbol of the United Nations name
 * the organ ({@code A/HRC/…} the Human Rights Council), as their index of series symbols says.
 */
public final class IssuingBody {

  private record Series(String prefix, String english, String arabic) {}

  /** Longer prefixes stand before those that begin them. */
  private static final List<Series> SERIES =
      List.of(
          new Series("A/HRC/", "Human Rights Council", "مجلس حقوق الإنسان"),
          new Series("A/CN.4/", "International Law Commission", "لجنة القانون الدولي"),
          new Series("A/C.1/", "First Committee", "اللجنة الأولى"),
          new Series("A/C.2/", "Second Committee", "اللجنة الثانية"),
          new Series("A/C.3/", "Third Committee", "اللجنة الثالثة"),
          new Series("A/C.4/", "Fourth Committee", "اللجنة الرابعة"),
          new Series("A/C.5/", "Fifth Committee", "اللجنة الخامسة"),
          new Series("A/C.6/", "Sixth Committee", "اللجنة السادسة"),
          new Series("A/", "General Assembly", "الجمعية العامة"),
          new Series("S/", "Security Council", "مجلس الأمن"),
          new Series("E/CN.4/", "Commission on Human Rights", "لجنة حقوق الإنسان"),
          new Series("E/CN.6/", "Commission on the Status of Women", "لجنة وضع المرأة"),
          new Series(
              "E/ESCWA/",
              "Economic and Social Commission for Western Asia",
              "اللجنة الاقتصادية والاجتماعية لغربي آسيا"),
          new Series(
              "E/C.12/",
              "Committee on Economic, Social and Cultural Rights",
              "اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية"),
          new Series("E/", "Economic and Social Council", "المجلس الاقتصادي والاجتماعي"),
          new Series("CCPR/", "Human Rights Committee", "اللجنة المعنية بحقوق الإنسان"),
          new Series("CRC/", "Committee on the Rights of the Child", "لجنة حقوق الطفل"),
          new Series(
              "CEDAW/",
              "Committee on the Elimination of Discrimination against Women",
              "اللجنة المعنية بالقضاء على التمييز ضد المرأة"),
          new Series(
              "CERD/",
              "Committee on the Elimination of Racial Discrimination",
              "لجنة القضاء على التمييز العنصري"),
          new Series("CAT/", "Committee against Torture", "لجنة مناهضة التعذيب"),
          new Series(
              "CRPD/",
              "Committee on the Rights of Persons with Disabilities",
              "اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة"),
          new Series("ST/", "Secretariat", "الأمانة العامة"));

  private IssuingBody() {}

  /**
   * The organ that a symbol names.
   *
   * @param symbol as {@link DocumentSymbols} gives it
   * @param language BCP 47 tag; names are in Arabic for Arabic, else in English
   * @return its name; nothing for a series that is not known here
   */
  public static Optional<String> ofSymbol(String symbol, String language) {
    String upper = symbol.toUpperCase(Locale.ROOT);
    return SERIES.stream()
        .filter(series -> upper.startsWith(series.prefix))
        .findFirst()
        .map(series -> isArabic(language) ? series.arabic : series.english);
  }

  /** The organ whose name a text holds first, if it is one that adopts resolutions. */
  static Optional<String> namedIn(String text, String language) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SERIES.stream()
        .filter(
            series ->
                lower.contains(series.english.toLowerCase(Locale.ROOT))
                    || text.contains(series.arabic))
        .findFirst()
        .map(series -> isArabic(language) ? series.arabic : series.english);
  }

  /** Whether a text is the name of an organ and nothing else. */
  public static boolean isName(String text) {
    String bare = text.strip();
    return SERIES.stream()
        .anyMatch(series -> series.english.equalsIgnoreCase(bare) || series.arabic.equals(bare));
  }

  private static boolean isArabic(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("ar");
  }
}
