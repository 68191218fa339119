package org.bayan.benchmarks.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.TmxReader;

/**
 * Two texts that translate each other.
 *
 * @param english the English text
 * @param arabic the Arabic text
 */
public record SeedPair(String english, String arabic) {

  /** The pairs of TMX files, then those of two files whose lines translate each other. */
  public static List<SeedPair> read(List<Path> memories, List<Path> texts) throws IOException {
    List<SeedPair> pairs = new ArrayList<>();
    for (Path memory : memories) {
      new TmxReader()
          .read(
              memory,
              new LanguagePair("en", "ar"),
              (english, arabic) -> pairs.add(new SeedPair(english, arabic)));
    }
    if (!texts.isEmpty()) {
      List<String> english = Files.readAllLines(texts.get(0));
      List<String> arabic = Files.readAllLines(texts.get(1));
      for (int i = 0; i < Math.min(english.size(), arabic.size()); i++) {
        pairs.add(new SeedPair(english.get(i), arabic.get(i)));
      }
    }
    return pairs;
  }

  /** One of the texts. */
  public String text(boolean inArabic) {
    return inArabic ? arabic : english;
  }
}
