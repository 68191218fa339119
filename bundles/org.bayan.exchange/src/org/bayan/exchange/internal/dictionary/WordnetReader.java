package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.dictionary.DictionaryFormatException;
import org.bayan.exchange.internal.LanguageCode;

/**
 * Two files of the Open Multilingual Wordnet, a language each: words in the same set of synonyms
 * translate each other.
 */
public final class WordnetReader {
  /** No set has nearly as many; all pairs of more would be without number. */
  private static final int MOST_WORDS = 100;

  private final LanguagePair languages;

  private WordnetReader(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * Reads all entries.
   *
   * @param files both files, or one that the other stands beside
   */
  public static void read(List<Path> files, LanguagePair languages, PairSink sink)
      throws IOException {
    new WordnetReader(languages).read(files, sink);
  }

  private void read(List<Path> files, PairSink sink) throws IOException {
    Path one = files.getFirst();
    boolean isFirst = isIn(one, languages.first());
    if (!isFirst && !isIn(one, languages.second())) {
      throw new DictionaryFormatException(one.toString(), "is a wordnet of another language");
    }
    String otherLanguage = isFirst ? languages.second() : languages.first();
    Path other = files.size() > 1 ? files.get(1) : beside(one, otherLanguage);
    if (!isIn(other, otherLanguage)) {
      throw new DictionaryFormatException(
          other.toString(), "is no wordnet of '" + otherLanguage + "'");
    }
    join(isFirst ? one : other, isFirst ? other : one, sink);
  }

  private static boolean isIn(Path file, String language) throws IOException {
    return LanguageCode.isSame(WordnetFile.language(file), language);
  }

  private static void join(Path first, Path second, PairSink sink) throws IOException {
    Map<String, List<String>> words = new HashMap<>();
    WordnetFile.read(
        first,
        (synset, word) -> {
          List<String> set = words.computeIfAbsent(synset, unused -> new ArrayList<>(2));
          if (!word.isEmpty() && set.size() < MOST_WORDS) {
            set.add(word);
          }
        });
    Map<String, Integer> seen = new HashMap<>();
    WordnetFile.read(
        second,
        (synset, word) -> {
          if (!word.isEmpty() && seen.merge(synset, 1, Integer::sum) <= MOST_WORDS) {
            words.getOrDefault(synset, List.of()).forEach(one -> sink.accept(one, word));
          }
        });
  }

  /**
   * The file of the other language in the folder, or in the folder of that language beside it as
   * the collection of all wordnets has them.
   */
  private static Path beside(Path one, String otherLanguage) throws IOException {
    Path folder = one.toAbsolutePath().getParent();
    Path found = find(folder, otherLanguage);
    if (found == null && folder.getParent() != null) {
      found = find(folder.getParent().resolve(threeLetters(otherLanguage)), otherLanguage);
    }
    if (found == null) {
      throw new DictionaryFormatException(
          one.toString(),
          "has the words of one language; name the file of the same wordnet in '%s' behind a comma"
              .formatted(otherLanguage));
    }
    return found;
  }

  private static String threeLetters(String language) {
    String code = LanguageCode.threeLetters(language);
    return code.equals("ara") ? "arb" : code;
  }

  private static Path find(Path folder, String language) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    String code = threeLetters(language);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\b" + code + "\\b.*\\.tab"))
          .sorted()
          .findFirst()
          .orElse(null);
    }
  }
}
