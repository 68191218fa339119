package org.bayan.index.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.bayan.index.spelling.DictionaryException;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.index.spelling.DictionaryFolders;
import org.bayan.index.spelling.InstalledDictionaries;
import org.bayan.index.spelling.KnownWords;
import org.bayan.index.spelling.SpellChecker;
import org.bayan.index.spelling.SpellingDictionary;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;

/**
 * Counts false alarms and found mistakes on real Arabic texts with the Arabic dictionary of the
 * system; skips where there is none, or where the texts are not at hand.
 */
class MeasuredSpellingTest {

  private static final long SEED = 42;
  private static final int EVERY = 20;
  private static final String SWAPPED_WITH = "أإآاؤوئيىيةه";
  private static final String SWAPPED_BY = "ااأأوؤيئيىهة";

  /** A way to misspell a word; the word itself where it cannot be misspelled so. */
  private enum Mistake {
    SWAP,
    DROP,
    DOUBLE,
    USUAL_LETTER;

    String in(String word, Random random) {
      int at = random.nextInt(word.length() - 1);
      return switch (this) {
        case SWAP ->
            word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        case DROP -> word.substring(0, at) + word.substring(at + 1);
        case DOUBLE -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        case USUAL_LETTER -> usual(word);
      };
    }

    private static String usual(String word) {
      int last = word.length() - 1;
      for (int at : new int[] {0, last}) {
        int which = SWAPPED_WITH.indexOf(word.charAt(at));
        if (which >= 0) {
          return word.substring(0, at) + SWAPPED_BY.charAt(which) + word.substring(at + 1);
        }
      }
      return word;
    }
  }

  private final SpellChecker checker;
  private final List<String> sources;
  private final List<String> targets;

  MeasuredSpellingTest() throws IOException, DictionaryException {
    String shared = System.getProperty("bayan.shared", "");
    Path texts = Path.of(shared, "corpus", "un-dev");
    assumeTrue(!shared.isEmpty() && Files.isDirectory(texts), "the texts are not at hand");
    Optional<DictionaryFiles> arabic =
        InstalledDictionaries.in(DictionaryFolders.ofThisSystem()).best("ar");
    assumeTrue(arabic.isPresent(), "no Arabic dictionary is installed");
    checker = new SpellChecker("ar", SpellingDictionary.load(arabic.get()));
    sources = Files.readAllLines(texts.resolve("un-dev.en"));
    targets = Files.readAllLines(texts.resolve("un-dev.ar"));
  }

  @Test
  void one_word_in_a_hundred_of_good_text_is_marked_at_most() {
    int words = 0;
    int marked = 0;
    for (int i = 0; i < targets.size(); i++) {
      words += words(targets.get(i)).size();
      marked += marked(targets.get(i), KnownWords.ofOtherText(sources.get(i), "en"));
    }
    print("marked in good text: %d of %d words, %.2f %%", marked, words);
    assertTrue(marked * 100.0 / words < 1, marked + " of " + words);
  }

  @Test
  void more_than_half_of_the_mistakes_are_found() {
    List<String> words = targets.stream().flatMap(line -> words(line).stream()).toList();
    int made = 0;
    int found = 0;
    for (Mistake mistake : Mistake.values()) {
      Random random = new Random(SEED);
      List<String> wrong = new ArrayList<>();
      IntStream.range(0, words.size() / EVERY)
          .mapToObj(i -> words.get(i * EVERY))
          .filter(word -> marked(word, KnownWords.NONE) == 0)
          .forEach(word -> add(word, mistake.in(word, random), wrong));
      int seen = wrong.stream().mapToInt(word -> marked(word, KnownWords.NONE)).sum();
      print(mistake + ": found %d of %d, %.1f %%", seen, wrong.size());
      made += wrong.size();
      found += seen;
    }
    assertTrue(found > made / 2, found + " of " + made);
  }

  private static void add(String word, String misspelled, List<String> wrong) {
    if (!word.equals(misspelled)) {
      wrong.add(misspelled);
    }
  }

  private int marked(String text, KnownWords known) {
    return checker.check(text, known).size();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.isWord() && token.key().length() > 2)
        .map(Token::text)
        .filter(word -> word.chars().allMatch(c -> c >= 'ء' && c <= 'ي'))
        .toList();
  }

  private static void print(String format, int part, int all) {
    if (Boolean.getBoolean("bayan.figures")) {
      System.out.println(String.format(Locale.ROOT, format, part, all, part * 100.0 / all));
    }
  }
}
