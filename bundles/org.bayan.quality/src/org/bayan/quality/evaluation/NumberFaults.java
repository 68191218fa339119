package org.bayan.quality.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import org.bayan.quality.CheckedPair;

/** Faults of numbers, units and references. */
final class NumberFaults {
  /** Figures that are no part of a symbol, a date in figures, or a label. */
  private static final String NUMBER =
      "(?<![\\w/.,٬٫:\\-–(])(?<!^\\s{0,3})\\d{1,3}(?:[,٬]\\d{3})*(?:[.٫]\\d+)?(?![\\w/:\\-–.]|,\\d|\\s\\d{3}\\b)";

  static final FaultMaker DIGIT = Spots.replacing(NUMBER, NumberFaults::otherDigit);
  static final FaultMaker DROPPED = Spots.removing(NUMBER + "\\s");
  static final FaultMaker ZERO =
      Spots.replacing(
          "(?<![\\d.,/:\\-])(?<!^\\s{0,3})\\d{2,}(?![\\d/:\\-]|[.,]\\d)",
          (at, random) -> at.group() + zero(at));
  static final FaultMaker TURNED =
      Spots.replacing(
          "(?<![\\d.,/:\\-])(?<!^\\s{0,3})\\d{2}(?![\\d/:\\-]|[.,]\\d)",
          (at, random) -> new StringBuilder(at.group()).reverse().toString());
  static final FaultMaker POINT = Spots.removing("(?<=\\d)[.٫](?=\\d{1,2}(?!\\d))");
  static final FaultMaker YEAR_IN_TEXT =
      Spots.replacing("(?<![\\d/(\\-])(?:19|20)\\d\\d(?![\\d/\\-])", NumberFaults::otherDigit);
  static final FaultMaker PERCENT =
      Spots.removing("(?<=\\d)\\s?(?:%|٪|per\\scent|percent|في\\s?المائة|بالمائة|في المئة)");
  private static final List<String> SYMBOLS =
      List.of("A/69/767", "S/2014/691", "A/RES/60/1", "E/2015/13", "S/PV.7364", "A/C.3/69/L.24");

  private static final FaultMaker WRITTEN_SYMBOL =
      Spots.replacing("(?<![\\w/])[AES]/[\\w./]*\\d+(?![\\w/])", NumberFaults::otherDigit);

  /** Few texts have symbols, so a real one is put into both sides first. */
  static final FaultMaker SYMBOL =
      (pair, other, random) ->
          WRITTEN_SYMBOL
              .make(pair, other, random)
              .or(
                  () ->
                      WRITTEN_SYMBOL.make(
                          withSymbol(pair, SYMBOLS.get(random.nextInt(SYMBOLS.size()))),
                          other,
                          random));

  static final FaultMaker RESOLUTION =
      Spots.replacing(
          "(?<![\\d/])\\d{2,4}(?=\\s?\\((?:19|20)\\d\\d\\))|(?<![\\d/])\\d\\d/\\d{1,3}(?!\\d|/)",
          NumberFaults::otherDigit);
  static final FaultMaker RESOLUTION_YEAR =
      Spots.replacing("(?<=\\d\\s?\\()(?:19|20)\\d\\d(?=\\))", NumberFaults::otherDigit);
  static final FaultMaker LABEL =
      Spots.where(
          pair -> pair.source().text().matches("(?sU)\\d{1,3}\\s?[.\\-)].*"),
          Spots.replacing("^\\d{1,3}(?=\\s?[.\\-)])", NumberFaults::otherDigit));
  static final FaultMaker TIME =
      Spots.replacing("\\d{1,2}(?=[:.]\\d\\d|\\s[ap]\\.m)", NumberFaults::otherDigit);

  static final FaultMaker SPELT =
      Spots.exchanging(
          List.of(
              List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
              List.of("eleven", "twelve", "fifteen", "twenty"),
              List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"),
              List.of("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")));

  static final FaultMaker ORDINAL =
      Spots.exchanging(
          List.of(
              List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
              List.of("الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة"),
              List.of("الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع")));

  static final FaultMaker UNIT =
      Spots.where(
          pair -> pair.target().text().matches(".*\\d.*"),
          Spots.replacing(
              "(?<=\\d\\s)(?:years|months|days|weeks|hours|minutes|kilometres|metres|tons|hectares)\\b"
                  + "|(?<=\\d\\s)(?:سنوات|سنة|عاما|أشهر|شهرا|أيام|يوما|أسابيع|ساعات|ساعة|دقيقة|كيلومترا|كيلومترات|مترا|طنا)\\b",
              (at, random) -> otherUnit(at.group())));

  static final FaultMaker CURRENCY =
      Spots.replacing(
          "\\$(?=\\d)|(?<=\\d\\s)(?:dollars|euros)\\b|(?<=[\\d\\p{L}]\\s)(?:دولارا|دولار|دولارات|يورو)\\b",
          (at, random) -> otherCurrency(at.group()));

  static final FaultMaker COUNTED =
      Spots.replacing(
          "(?<=(?<![\\d.,])[3-9]\\s)(?:دول|سنوات|أيام|أشهر|أعضاء|قرارات|تقارير|توصيات|أشخاص|بلدان)\\b",
          (at, random) -> singular(at.group()));

  private NumberFaults() {}

  private static CheckedPair withSymbol(CheckedPair pair, String symbol) {
    return FaultMaker.withTexts(
        pair, withSymbol(pair.source().text(), symbol), withSymbol(pair.target().text(), symbol));
  }

  /** In brackets before the mark at the end. */
  private static String withSymbol(String text, String symbol) {
    String stripped = text.stripTrailing();
    int last = stripped.length() - 1;
    int end = last > 0 && ".;:,،؛؟?".indexOf(stripped.charAt(last)) >= 0 ? last : last + 1;
    return stripped.substring(0, end) + " (" + symbol + ")" + stripped.substring(end);
  }

  private static String otherDigit(MatchResult at, RandomGenerator random) {
    StringBuilder changed = new StringBuilder(at.group());
    List<Integer> digits = at.group().chars().mapToObj(c -> c).filter(Character::isDigit).toList();
    int nth = random.nextInt(digits.size());
    for (int i = 0; i < changed.length(); i++) {
      if (Character.isDigit(changed.charAt(i)) && nth-- == 0) {
        int value = Character.digit(changed.charAt(i), 10);
        int zero = changed.charAt(i) - value;
        int other = (value + 1 + random.nextInt(8)) % 10;
        changed.setCharAt(i, (char) (zero + (other == 0 ? value == 9 ? 1 : 9 : other)));
        break;
      }
    }
    return changed.toString();
  }

  private static char zero(MatchResult at) {
    char digit = at.group().charAt(0);
    return (char) (digit - Character.digit(digit, 10));
  }

  private static String otherUnit(String unit) {
    return switch (unit) {
      case "years" -> "months";
      case "months", "weeks" -> "years";
      case "days" -> "weeks";
      case "hours" -> "days";
      case "minutes" -> "hours";
      case "kilometres" -> "miles";
      case "metres" -> "kilometres";
      case "tons" -> "kilograms";
      case "hectares" -> "square kilometres";
      case "سنوات" -> "أشهر";
      case "سنة", "عاما" -> "شهرا";
      case "أشهر", "أسابيع" -> "سنوات";
      case "شهرا" -> "يوما";
      case "أيام" -> "أسابيع";
      case "يوما" -> "أسبوعا";
      case "ساعات" -> "أيام";
      case "ساعة" -> "دقيقة";
      case "دقيقة" -> "ساعة";
      case "كيلومترا" -> "مترا";
      case "كيلومترات" -> "أمتار";
      case "مترا" -> "كيلومترا";
      default -> "كيلوغراما";
    };
  }

  private static String otherCurrency(String currency) {
    return switch (currency) {
      case "$" -> "€";
      case "dollars" -> "euros";
      case "euros" -> "dollars";
      case "يورو" -> "دولار";
      default -> "يورو";
    };
  }

  private static String singular(String plural) {
    return switch (plural) {
      case "دول" -> "دولة";
      case "سنوات" -> "سنة";
      case "أيام" -> "يوما";
      case "أشهر" -> "شهرا";
      case "أعضاء" -> "عضوا";
      case "قرارات" -> "قرارا";
      case "تقارير" -> "تقريرا";
      case "توصيات" -> "توصية";
      case "أشخاص" -> "شخصا";
      default -> "بلدا";
    };
  }
}
