package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.quality.internal.numbers.Figure.Kind;
import org.bayan.text.MeasureMention;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** The numbers of one side. */
public final class Figures {
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST = 16;

  private final List<Figure> digits = new ArrayList<>();
  private final List<Figure> words = new ArrayList<>();
  private final List<Token> digitTokens;
  private final Set<BigDecimal> values = new HashSet<>();

  private Figures(List<Token> digitTokens) {
    this.digitTokens = digitTokens;
  }

  /** Reads the numbers of a side. */
  public static Figures of(SideAnalysis side) {
    List<Token> digitTokens =
        side.tokens().stream().filter(token -> token.kind() == Token.Kind.NUMBER).toList();
    Figures figures = new Figures(digitTokens);
    List<TextRange> taken = new ArrayList<>(side.compounds());
    taken.add(new TextRange(0, LabelRange.end(side)));
    LatinDigits.ranges(side.tokens()).forEach(taken::add);
    side.ordinals().forEach(one -> figures.addOrdinal(one.start(), one.end(), one.value(), taken));
    side.measures().stream()
        .filter(measure -> measure.kind() == MeasureMention.Kind.PERCENT)
        .forEach(measure -> taken.add(new TextRange(measure.start(), measure.end())));
    for (NumberMention number : NumberFinder.find(side.tokens(), side.language())) {
      figures.addNumber(number, side, taken);
    }
    RomanNumbers.find(side).forEach(figures.words::add);
    side.counted().stream()
        .filter(noun -> noun.numberStart() == noun.numberEnd())
        .forEach(
            noun ->
                figures.words.add(
                    new Figure(
                        new TextRange(noun.start(), noun.end()),
                        BigDecimal.valueOf(noun.value()),
                        Kind.DUAL)));
    figures.words.sort(Comparator.comparingInt(figure -> figure.range().start()));
    figures.collectValues(side);
    return figures;
  }

  private void addOrdinal(int start, int end, int value, List<TextRange> taken) {
    TextRange range = new TextRange(start, end);
    if (taken.stream().noneMatch(range::overlaps)) {
      words.add(new Figure(range, BigDecimal.valueOf(value), Kind.ORDINAL));
      taken.add(range);
    }
  }

  private void addNumber(NumberMention number, SideAnalysis side, List<TextRange> taken) {
    boolean inDigits = Character.isDigit(side.text().codePointAt(number.start()));
    int end = inDigits ? endOfDigits(number, side.text()) : number.end();
    TextRange range = new TextRange(number.start(), end);
    if (taken.stream().anyMatch(range::overlaps)
        || inDigits && Footnotes.isMark(range, side.text())) {
      return;
    }
    if (inDigits) {
      digits.add(new Figure(range, number.value(), Kind.DIGITS));
    } else {
      words.add(new Figure(range, number.value(), Kind.WORDS));
    }
  }

  /** A percent sign belongs to a measure. */
  private static int endOfDigits(NumberMention number, String text) {
    int end = number.end();
    while (end > number.start() && "%٪ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** All values that stand anywhere, in dates and symbols, too. */
  private void collectValues(SideAnalysis side) {
    digits.forEach(figure -> values.add(figure.value()));
    words.forEach(figure -> values.add(figure.value()));
    for (Token token : digitTokens) {
      for (String part : NO_DIGITS.split(token.key())) {
        if (!part.isEmpty() && part.length() < LONGEST) {
          values.add(normal(new BigDecimal(part)));
        }
      }
    }
    for (int i = 0; i + 1 < digitTokens.size(); i++) {
      addShortYear(digitTokens.get(i), digitTokens.get(i + 1));
    }
    LatinDigits.in(side.tokens(), side.language()).forEach(values::add);
  }

  /** The second year of 2014/15. */
  private void addShortYear(Token year, Token rest) {
    if (YEAR.matcher(year.key()).matches()
        && rest.key().length() == 2
        && rest.start() - year.end() <= 3) {
      values.add(new BigDecimal(year.key().substring(0, 2) + rest.key()));
    }
  }

  private static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The numbers in digits, in order. */
  public List<Figure> digits() {
    return digits;
  }

  /** The numbers in words, ordinals and duals, in order. */
  public List<Figure> words() {
    return words;
  }

  /** Whether a value stands anywhere on this side. */
  public boolean has(BigDecimal value) {
    return values.contains(value);
  }

  /** The tokens of digits, wherever they stand. */
  public List<Token> digitTokens() {
    return digitTokens;
  }
}
