package org.bayan.align.tests;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.align.lexicon.TextPair;

/**
 * Sentences of two made-up languages, word for word: some words are frequent, most are rare, and a
 * word now and then is left untranslated.
 */
final class ToyBitext {
  private static final String ARABIC = "بتثجحدرزسشصضطعغفقكلمن";
  private static final String LATIN = "bcdfghjklmnpqrstvwxz";
  private static final int USUAL_WORDS = 2000;
  private static final double UNTRANSLATED = 0.15;

  private final Random random;
  private final int words;

  ToyBitext(long seed) {
    this(seed, USUAL_WORDS);
  }

  /** Languages of so many words. */
  ToyBitext(long seed, int words) {
    this.random = new Random(seed);
    this.words = words;
  }

  /** Sentences and their translations. */
  List<TextPair> pairs(int count) {
    return Stream.generate(this::pair).limit(count).toList();
  }

  /** Sentences that have nothing to do with any other. */
  List<String> strange(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> words(random.ints(8, words, 2 * words).boxed().toList(), ARABIC) + ".")
        .toList();
  }

  private TextPair pair() {
    List<Integer> numbers = Stream.generate(this::number).limit(6 + random.nextInt(12)).toList();
    return new TextPair(words(numbers, ARABIC) + ".", words(numbers, LATIN) + ".");
  }

  /** Small numbers are drawn much more often than great ones. */
  private int number() {
    double draw = random.nextDouble();
    return (int) (words * draw * draw * draw);
  }

  private String words(List<Integer> numbers, String letters) {
    return numbers.stream()
        .filter(number -> random.nextDouble() >= UNTRANSLATED)
        .map(number -> word(number, letters))
        .collect(Collectors.joining(" "));
  }

  /** Each number has a word of four letters of its own. */
  private static String word(int number, String letters) {
    StringBuilder word = new StringBuilder();
    int rest = number * 37 + 11;
    for (int k = 0; k < 4; k++) {
      word.append(letters.charAt(rest % letters.length()));
      rest = rest / letters.length() + k;
    }
    return word.toString();
  }
}
