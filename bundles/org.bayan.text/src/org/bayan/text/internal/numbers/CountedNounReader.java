package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.text.CountedNoun;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;
import org.bayan.text.internal.numbers.CountedNouns.Form;
import org.bayan.text.internal.numbers.CountedNouns.Noun;

/** Reads a number with the noun after it. */
public final class CountedNounReader {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  /** The numbers from 3 to 10, each with the ending that goes with masculine nouns. */
  private static final Map<String, String> OTHER_GENDER =
      Map.of(
          "ثلاث", "ثلاثة", "أربع", "أربعة", "خمس", "خمسة", "ست", "ستة", "سبع", "سبعة", "ثمانية",
          "ثماني", "تسع", "تسعة", "عشر", "عشرة");

  private CountedNounReader() {}

  /** The counted nouns among Arabic tokens. */
  public static List<CountedNoun> find(List<Token> tokens) {
    List<CountedNoun> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Noun noun = tokens.get(i).isWord() ? CountedNouns.of(tokens.get(i).key()) : null;
      if (noun != null && noun.form() == Form.DUAL) {
        found.add(dual(tokens.get(i)));
      } else if (noun != null && i > 0) {
        addCounted(tokens, i, noun, found);
      }
    }
    return found;
  }

  private static CountedNoun dual(Token token) {
    return new CountedNoun(
        token.start(),
        token.end(),
        2,
        Optional.empty(),
        token.start(),
        token.start(),
        Optional.empty());
  }

  private static void addCounted(
      List<Token> tokens, int index, Noun noun, List<CountedNoun> found) {
    Token noun1 = tokens.get(index);
    Token before = tokens.get(index - 1);
    if (before.kind() == Token.Kind.NUMBER) {
      int value = figure(tokens, index - 1);
      if (value > 2 && (value < FIRST_YEAR || value > LAST_YEAR)) {
        found.add(counted(noun1, before, value, noun, Optional.empty()));
      }
      return;
    }
    String written = before.text();
    int value = small(before);
    if (value >= 3 && !isPartOfNumber(tokens, index - 1)) {
      boolean masculineNumber = before.key().endsWith("ه");
      Optional<String> other =
          noun.form() == Form.PLURAL && masculineNumber == noun.feminine()
              ? otherGender(written)
              : Optional.empty();
      found.add(counted(noun1, before, value, noun, other));
    }
  }

  private static CountedNoun counted(
      Token noun, Token number, int value, Noun known, Optional<String> otherNumber) {
    int class100 = value % 100;
    boolean plural = class100 >= 3 && class100 <= 10;
    boolean right = plural == (known.form() == Form.PLURAL);
    String expected = plural ? known.plural() : known.singularAfter(class100 >= 11);
    return new CountedNoun(
        noun.start(),
        noun.end(),
        value,
        right ? Optional.empty() : Optional.of(expected),
        number.start(),
        number.end(),
        otherNumber);
  }

  private static int figure(List<Token> tokens, int index) {
    boolean decimal = index > 1 && tokens.get(index - 1).end() == tokens.get(index).start();
    List<NumberMention> numbers =
        decimal ? List.of() : DigitNumber.read(tokens, index, NumberStyle.of("ar"));
    if (numbers.size() != 1 || numbers.getFirst().end() != tokens.get(index).end()) {
      return 0;
    }
    BigDecimal value = numbers.getFirst().value();
    boolean groups = index > 0 && tokens.get(index - 1).kind() == Token.Kind.NUMBER;
    boolean whole = value.scale() <= 0 && value.compareTo(MOST) < 0;
    return whole && !groups ? value.intValue() : 0;
  }

  /** The value of a word for 3 to 10 without what may be written together with it, or 0. */
  private static int small(Token token) {
    long value = token.isWord() ? NumberWords.of(true).valueOf(token.key()) : 0;
    return value >= 3 && value <= 10 && !token.key().startsWith("و") ? (int) value : 0;
  }

  private static boolean isPartOfNumber(List<Token> tokens, int index) {
    return index > 0 && NumberWords.of(true).valueOf(tokens.get(index - 1).key()) >= 0;
  }

  private static Optional<String> otherGender(String written) {
    for (Map.Entry<String, String> pair : OTHER_GENDER.entrySet()) {
      if (pair.getKey().equals(written)) {
        return Optional.of(pair.getValue());
      }
      if (pair.getValue().equals(written)) {
        return Optional.of(pair.getKey());
      }
    }
    return Optional.empty();
  }
}
