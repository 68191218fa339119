package org.bayan.text.internal.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * The numbers below a thousand as a language says them, its scale words, and the words that join
 * the two, taken from what ICU's rules spell out ({@link RuleBasedNumberFormat}). The rules
 * themselves are made for writing numbers: they do not say where in a text one ends.
 */
final class NumberPhrases {
  private static final int THOUSAND = 1_000;
  private static final long[] SCALES = {THOUSAND, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L};

  /** A language may have several words for a scale: after 1, a few, many, and 21. */
  private static final int[] COUNTS = {1, 2, 5, 21};

  private static final int REMAINDER = 21;

  /** Where a language writes 2000 as one word, it writes years so. */
  private static final int COMPOUND_YEARS = 2_100;

  private final PhraseTree phrases = new PhraseTree();
  private final Map<String, Long> scales = new HashMap<>();
  private final Set<String> joiners = new HashSet<>();

  private NumberPhrases() {}

  /** The numbers of a language; none when ICU cannot spell them out. */
  static NumberPhrases of(ULocale locale) {
    NumberPhrases numbers = new NumberPhrases();
    RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    boolean known =
        rules.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage());
    for (String set : known ? rules.getRuleSetNames() : new String[0]) {
      if (set.contains("cardinal") || set.endsWith("numbering")) {
        numbers.add(rules, set);
      }
    }
    return numbers;
  }

  /** The numbers up to 999, and what else is written as one word. */
  PhraseTree phrases() {
    return phrases;
  }

  /** What a word multiplies by, 1 when it is no scale word. */
  long scaleOf(Token token) {
    return token.isWord() ? scales.getOrDefault(token.key(), 1L) : 1;
  }

  /** Whether a word may stand between a scale word and what is added. */
  boolean isJoiner(Token token) {
    return joiners.contains(token.key());
  }

  private void add(RuleBasedNumberFormat rules, String set) {
    addPhrases(rules, set, 0, THOUSAND, 1);
    if (words(rules, set, 2 * THOUSAND).size() == 1) {
      addPhrases(rules, set, THOUSAND, COMPOUND_YEARS, 1);
      addPhrases(rules, set, THOUSAND, THOUSAND * THOUSAND, THOUSAND);
    }
    for (long scale : SCALES) {
      for (int count : COUNTS) {
        addScale(words(rules, set, count), words(rules, set, count * scale), scale, count == 1);
      }
      addJoiner(rules, set, scale);
    }
    addCounts(rules, set);
  }

  /** Before a scale word a number may have another form: {@code cinq cents, cinq cent mille}. */
  private void addCounts(RuleBasedNumberFormat rules, String set) {
    for (int count = 2; count < THOUSAND; count++) {
      List<String> number = words(rules, set, count * THOUSAND);
      if (!number.isEmpty() && scales.containsKey(number.getLast())) {
        phrases.add(number.subList(0, number.size() - 1), count);
      }
    }
  }

  private void addPhrases(RuleBasedNumberFormat rules, String set, int from, int to, int step) {
    for (int value = from; value < to; value += step) {
      phrases.add(words(rules, set, value), value);
    }
  }

  /** The scale word follows the count ({@code deux millions}), or stands alone ({@code mille}). */
  private void addScale(List<String> count, List<String> number, long scale, boolean one) {
    boolean follows =
        number.size() == count.size() + 1 && number.subList(0, count.size()).equals(count);
    if (follows || (one && number.size() == 1)) {
      scales.putIfAbsent(number.getLast(), scale);
    }
  }

  private void addJoiner(RuleBasedNumberFormat rules, String set, long scale) {
    List<String> before = words(rules, set, scale);
    List<String> after = words(rules, set, REMAINDER);
    List<String> number = words(rules, set, scale + REMAINDER);
    if (number.size() == before.size() + 1 + after.size()) {
      joiners.add(number.get(before.size()));
    }
  }

  private static List<String> words(RuleBasedNumberFormat rules, String set, long value) {
    return Tokenizer.tokenize(rules.format(value, set)).stream()
        .filter(Token::isWord)
        .map(Token::key)
        .toList();
  }
}
