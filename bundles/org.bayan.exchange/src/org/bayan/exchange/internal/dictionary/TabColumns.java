package org.bayan.exchange.internal.dictionary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.exchange.LanguagePair;
import org.bayan.text.LanguageGuess;

/**
 * The two columns of a table that hold the words: the one with the most different cells in Arabic
 * letters, and the first that has about as many different ones in other letters as any, so that
 * neither numbers nor parts of speech are taken for words. Where both languages have the same
 * letters, the first two columns.
 */
final class TabColumns {
  private static final Set<String> HEADINGS = Set.of("source", "target", "term", "translation");

  private final LanguagePair languages;
  private final int one;
  private final int other;

  private TabColumns(LanguagePair languages, int one, int other) {
    this.languages = languages;
    this.one = one;
    this.other = other;
  }

  static TabColumns of(List<String[]> sample, LanguagePair languages) {
    boolean sameLetters =
        LanguageGuess.fits(languages.first(), "ب") == LanguageGuess.fits(languages.second(), "ب");
    if (!sameLetters) {
      int[] arabic = differentCells(sample, cell -> isWord(cell, "ar"));
      int[] others = differentCells(sample, cell -> isWord(cell, "en"));
      int best = firstOver(arabic, max(arabic));
      if (best >= 0) {
        others[best] = 0;
      }
      int next = firstOver(others, (max(others) + 1) / 2);
      if (best >= 0 && next >= 0) {
        return new TabColumns(languages, Math.min(best, next), Math.max(best, next));
      }
    }
    return new TabColumns(languages, 0, 1);
  }

  private static boolean isWord(String cell, String language) {
    long letters = cell.codePoints().filter(Character::isLetter).count();
    long digits = cell.codePoints().filter(Character::isDigit).count();
    return letters > digits && LanguageGuess.of(cell).filter(language::equals).isPresent();
  }

  private static int[] differentCells(List<String[]> sample, Predicate<String> filter) {
    int columns = sample.stream().mapToInt(row -> row.length).max().orElse(0);
    return IntStream.range(0, columns)
        .map(
            column -> {
              Set<String> different = new HashSet<>();
              sample.stream()
                  .filter(row -> row.length > column && filter.test(row[column]))
                  .forEach(row -> different.add(row[column]));
              return different.size();
            })
        .toArray();
  }

  private static int max(int[] counts) {
    return IntStream.of(counts).max().orElse(0);
  }

  private static int firstOver(int[] counts, int least) {
    return IntStream.range(0, counts.length)
        .filter(column -> counts[column] > 0 && counts[column] >= least)
        .findFirst()
        .orElse(-1);
  }

  String one(String[] row) {
    return one < row.length ? row[one] : "";
  }

  String other(String[] row) {
    return other < row.length ? row[other] : "";
  }

  /** Whether a row names the languages of its columns, or what they hold. */
  boolean isHeading(String[] row) {
    return isHeading(one(row)) && isHeading(other(row));
  }

  private boolean isHeading(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return HEADINGS.contains(word)
        || Stream.of(languages.first(), languages.second())
            .map(Locale::forLanguageTag)
            .flatMap(
                locale ->
                    Stream.of(locale.getLanguage(), locale.getDisplayLanguage(Locale.ENGLISH)))
            .anyMatch(word::equalsIgnoreCase);
  }
}
