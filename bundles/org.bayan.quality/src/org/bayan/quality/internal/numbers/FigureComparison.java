package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.TimeMention;
import org.bayan.text.Token;

/** Whether a number of one side is on the other, however it is written there. */
final class FigureComparison {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int MOST_TOKENS = 4;
  private static final int GROUP = 3;
  private static final int YEAR_DIGITS = 4;
  private static final int HUNDRED = 100;
  private static final int NEAR = 3;

  /** "46 إلى 53". */
  private static final int NEAR_IN_RANGE = 5;

  private static final int HOURS = 24;
  private static final int DAYS = 7;
  private static final Set<String> HALF = Set.of("half", "نصف", "ونصف", "النصف", "والنصف", "بنصف");
  private static final Set<String> BOTH =
      Set.of(
          "both",
          "two",
          "twice",
          "pair",
          "couple",
          "bilateral",
          "double",
          "dual",
          "either",
          "neither",
          "between",
          "half",
          "second",
          "biennium",
          "biennial",
          "كلا",
          "كلتا",
          "كلاهما");
  private static final Set<String> MILLIONS = Set.of("million", "مليون", "ملايين");
  private static final int MILLION = 6;
  private static final int BILLION = 9;
  private static final Pattern RANGE =
      Pattern.compile("\\d+\\s*(?:[-–]|و|إلى|to|and)\\s*\\d+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DECIMALS = Pattern.compile("\\d[.٫](?!0+\\b)\\d{1,2}(?!\\d)");
  private static final Pattern SCALE =
      Pattern.compile("million|billion|مليون|ملايين|مليار|بليون|بلايين");
  private static final List<String> FIRST =
      List.of("initial", "firstly", "primar", "begin", "اول", "بدايه", "بادئ", "مبدئي", "بدء");
  private static final List<String> TENS =
      List.of("عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين");

  private FigureComparison() {}

  /** Whether the other side has a number, or something that stands for it. */
  static boolean isCovered(Figure figure, SideAnalysis own, SideAnalysis other) {
    BigDecimal value = figure.value();
    boolean article =
        value.compareTo(ONE) <= 0
            && figure.kind() != Figure.Kind.DIGITS
            && figure.kind() != Figure.Kind.ORDINAL;
    return article
        || value.compareTo(ONE) == 0 && mayBeFirst(other)
        || other.figures().has(value)
        || (value.equals(TWO) && figure.kind() != Figure.Kind.DIGITS && mayBeTwo(other))
        || isDecade(value, other)
        || isHalf(figure, other)
        || isRoundTheClock(figure, other)
        || isShortYear(figure, own, other)
        || isTime(figure, own, other)
        || isPieced(figure, own, other)
        || isPieceOf(figure, own, other);
  }

  /** What comes first is also said without an ordinal: initially, originally, بداية. */
  private static boolean mayBeFirst(SideAnalysis side) {
    return side.tokens().stream()
        .map(Token::key)
        .anyMatch(key -> FIRST.stream().anyMatch(key::contains));
  }

  /** Every Arabic word with the ending of a dual may be one. */
  static boolean mayBeTwo(SideAnalysis side) {
    for (Token token : side.tokens()) {
      String key = token.key();
      if (BOTH.contains(key)) {
        return true;
      }
      if (side.isArabic()
          && key.length() > 4
          && (key.endsWith("ان")
              || key.endsWith("ين")
              || key.endsWith("تا")
              || key.endsWith("تي")
              || key.endsWith("هما"))) {
        return true;
      }
    }
    return false;
  }

  /** "At 1007 a.m." has lost its point. */
  private static boolean isBeforeHalf(TextRange range, String text) {
    return text.startsWith(" a.m", range.end()) || text.startsWith(" p.m", range.end());
  }

  /** "At 1310" is الساعة 13:10. */
  private static boolean isTime(Figure figure, SideAnalysis own, SideAnalysis other) {
    TextRange range = figure.range();
    if (range.end() - range.start() != YEAR_DIGITS || isBeforeHalf(range, own.text())) {
      return false;
    }
    int value = figure.value().intValue();
    TimeMention time =
        new TimeMention(range.start(), range.end(), value / HUNDRED, value % HUNDRED);
    return other.times().stream().anyMatch(one -> one.agreesWith(time) || one.isReversed(time));
  }

  /** The second year of 2014/15 is 2015. */
  private static boolean isShortYear(Figure figure, SideAnalysis own, SideAnalysis other) {
    int start = figure.range().start();
    return figure.range().end() - start == 2
        && own.figures().digitTokens().stream()
            .filter(token -> token.key().length() == YEAR_DIGITS)
            .filter(token -> start > token.start() && start - token.end() == 1)
            .map(token -> new BigDecimal(token.key().substring(0, 2) + figure.value()))
            .anyMatch(other.figures()::has);
  }

  /** "2.5 years" is سنتان ونصف, "500,000" half a million. */
  private static boolean isHalf(Figure figure, SideAnalysis other) {
    String digits = digits(figure.value()).replaceFirst("0+$", "");
    return digits.endsWith("5")
        && figure.kind() == Figure.Kind.DIGITS
        && other.tokens().stream()
            .anyMatch(token -> HALF.contains(token.key()) && digits.length() < 3);
  }

  /** "24 hours a day, 7 days a week" is said without figures. */
  private static boolean isRoundTheClock(Figure figure, SideAnalysis other) {
    int value = figure.value().precision() <= 2 ? figure.value().intValue() : 0;
    return (value == HOURS || value == DAYS)
        && other.tokens().stream()
            .map(Token::key)
            .anyMatch(key -> List.of("clock", "الساعه", "ساعه").contains(key))
        && other.tokens().stream()
            .map(Token::key)
            .anyMatch(key -> List.of("round", "around", "مدار").contains(key));
  }

  /** "1990s" is التسعينات in Arabic. */
  private static boolean isDecade(BigDecimal value, SideAnalysis other) {
    int year = value.precision() <= 4 && value.scale() <= 0 ? value.intValue() : 0;
    boolean decade = year % 10 == 0 && (year >= 1920 && year <= 1990 || year >= 20 && year <= 90);
    if (!decade || !other.isArabic()) {
      return false;
    }
    String word = TENS.get(year % 100 / 10 - 2);
    return other.tokens().stream()
        .anyMatch(token -> token.key().contains(word + "ا") || token.key().contains(word + "يا"));
  }

  /**
   * Whether neighbouring figures of the other side make the number: 000 350, or 208-1 for 208.1.
   */
  private static boolean isPieced(Figure figure, SideAnalysis own, SideAnalysis other) {
    String wanted = digits(figure.value());
    String unscaled = wanted.replaceFirst("0{3,}$", "");
    return wanted.length() > 1
        && (pieces(other, wanted, -1, figure, own)
            || (unscaled.length() > 1 && pieces(other, unscaled, -1, figure, own)));
  }

  /** Whether the number is a piece of one that the other side has in one. */
  private static boolean isPieceOf(Figure figure, SideAnalysis own, SideAnalysis other) {
    if (figure.kind() != Figure.Kind.DIGITS) {
      return false;
    }
    List<Token> tokens = own.figures().digitTokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() == figure.range().start()) {
        for (Figure whole : other.figures().digits()) {
          String wanted = digits(whole.value());
          if (wanted.length() > 1
              && (pieces(own, wanted, i, whole, other)
                  || pieces(own, wanted.replaceFirst("0{3,}$", ""), i, whole, other))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether two to four neighbouring tokens make a row of digits, in either order.
   *
   * @param side where the tokens are
   * @param with the index of a token that must be among them, or −1
   * @param whole the number that they make, on the side {@code other}
   */
  private static boolean pieces(
      SideAnalysis side, String wanted, int with, Figure whole, SideAnalysis other) {
    List<Token> tokens = side.figures().digitTokens();
    boolean glued = isGluedRange(wanted);
    boolean separated = isSeparated(whole, other) || glued;
    int near = glued ? NEAR_IN_RANGE : NEAR;
    for (int first = 0; first < tokens.size(); first++) {
      String forward = "";
      String backward = "";
      for (int i = first; i < tokens.size() && i < first + MOST_TOKENS; i++) {
        if (i > first && tokens.get(i).start() - tokens.get(i - 1).end() > near) {
          break;
        }
        String digits = tokens.get(i).key().replaceAll("[^0-9]", "");
        forward += digits;
        backward = digits + backward;
        boolean equal =
            forward.equals(wanted) || trimmed(backward).equals(wanted) || backward.equals(wanted);
        boolean groups = separated || isGrouped(tokens.subList(first, i + 1));
        if (i > first && equal && groups && (with < 0 || (with >= first && with <= i))) {
          TextRange range = new TextRange(tokens.get(first).start(), tokens.get(i).end());
          return (!glued
                  || isSeparated(whole, other)
                  || RANGE.matcher(range.of(side.text())).matches())
              && agree(range, side.text(), whole.range(), other.text());
        }
      }
    }
    return false;
  }

  /** The same scale, and decimals on both sides or on none: 7315 1 is not 1,731.5. */
  private static boolean agree(TextRange pieces, String text, TextRange whole, String other) {
    int one = scale(text, pieces);
    int two = scale(other, whole);
    boolean decimals = DECIMALS.matcher(whole.of(other)).find();
    boolean parted = pieces.of(text).chars().anyMatch(c -> ".,٫،/-–".indexOf(c) >= 0);
    return (one == 0 || two == 0 || one == two) && (!decimals || parted);
  }

  /** The power of ten that a word behind a number, or at its end, stands for; 0 without one. */
  private static int scale(String text, TextRange number) {
    Matcher word = SCALE.matcher(text.substring(number.start(), text.length()));
    int from = number.end() - number.start();
    while (word.find() && word.start() <= from + 1) {
      if (word.end() > from - word.group().length() - 1) {
        return MILLIONS.contains(word.group()) ? MILLION : BILLION;
      }
    }
    return 0;
  }

  /** 20142015 is 2014-2015, of which the dash was lost. */
  private static boolean isGluedRange(String digits) {
    int half = digits.length() / 2;
    return half >= 2
        && digits.length() % 2 == 0
        && half <= YEAR_DIGITS
        && digits.charAt(0) != '0'
        && digits.charAt(half) != '0'
        && digits.substring(0, half).compareTo(digits.substring(half)) < 0;
  }

  /** Whether a number is written with marks in it; without, only groups of three make it. */
  private static boolean isSeparated(Figure figure, SideAnalysis side) {
    String written = figure.range().of(side.text());
    return written.chars().anyMatch(c -> ".,٫٬،".indexOf(c) >= 0);
  }

  private static boolean isGrouped(List<Token> tokens) {
    long odd = tokens.stream().filter(token -> token.key().length() != GROUP).count();
    return odd <= 1;
  }

  private static String trimmed(String digits) {
    return digits.replaceFirst("^0+(?=.)", "");
  }

  private static String digits(BigDecimal value) {
    return value.toPlainString().replace(".", "");
  }
}
