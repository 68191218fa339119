package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MatchScore;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Look-ups against the comparison with all units, on texts of the United Nations. */
class LookUpRecallTest {
  private static final int UNITS = 8000;
  private static final int QUERIES = 25;
  private static final int LEAST = 70;
  private static final long SEED = 11;

  @TempDir private Path temporary;

  private final Random random = new Random(SEED);

  @Test
  void the_best_match_of_all_units_is_found() throws IOException {
    List<String> english = lines("un-dev.en");
    List<String> arabic = lines("un-dev.ar");
    recombine(english, arabic);
    TranslationUnit[] units = new TranslationUnit[UNITS];
    for (int i = 0; i < UNITS; i++) {
      units[i] = Units.pair(english.get(i), arabic.get(i));
    }
    Path folder = Units.memory(temporary.resolve("memory"), units);
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertRecall(memory, english, "en", "ar");
      assertRecall(memory, arabic, "ar", "en");
    }
  }

  private void assertRecall(
      TranslationMemory memory, List<String> texts, String language, String targetLanguage)
      throws IOException {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      wanted.add(changed(texts.get(random.nextInt(texts.size())), texts));
    }
    int[][] scores = MatchScore.of(wanted, texts, language, LEAST);
    int possible = 0;
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      int best = Arrays.stream(scores[i]).max().orElse(0);
      if (best >= LEAST) {
        possible++;
        List<MemoryMatch> matches =
            memory.lookUp(
                LookUpRequest.of(wanted.get(i), language, targetLanguage),
                new LookUpOptions(LEAST, 1, 0, false));
        boolean same = !matches.isEmpty() && matches.get(0).score() >= best;
        found += same ? 1 : 0;
      }
    }
    System.out.printf(
        "The best match at %d or more was found for %d of %d texts in '%s'.%n",
        LEAST, found, possible, language);
    assertTrue(possible > QUERIES / 2, "too few texts are alike: " + possible);
    assertTrue(found >= 0.99 * possible, found + " of " + possible);
  }

  /** A text in which some words are left out, doubled or those of another text. */
  private String changed(String text, List<String> texts) {
    String[] other = texts.get(random.nextInt(texts.size())).split(" ");
    StringBuilder changed = new StringBuilder();
    for (String word : text.split(" ")) {
      switch (random.nextInt(14)) {
        case 0 -> {
          continue;
        }
        case 1 -> changed.append(other[random.nextInt(other.length)]).append(' ');
        case 2 -> changed.append(word).append(' ').append(other[0]).append(' ');
        default -> changed.append(word).append(' ');
      }
    }
    return changed.isEmpty() ? text : changed.toString();
  }

  private void recombine(List<String> english, List<String> arabic) {
    int seeds = english.size();
    while (english.size() < UNITS) {
      int one = random.nextInt(seeds);
      int other = random.nextInt(seeds);
      english.add(english.get(one) + " " + english.get(other));
      arabic.add(arabic.get(one) + " " + arabic.get(other));
    }
  }

  private static List<String> lines(String name) throws IOException {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "bayan.shared names no folder with the texts");
    Path file = Path.of(shared, "corpus", "un-dev", name);
    assumeTrue(Files.exists(file), file + " is not there");
    return new ArrayList<>(Files.readAllLines(file));
  }
}
