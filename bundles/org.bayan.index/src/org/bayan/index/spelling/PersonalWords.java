package org.bayan.index.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that a person has added to the dictionaries: for each language a plain file in UTF-8
 * with a word a line, {@code ar.txt}. What other programs write into it is seen.
 */
public final class PersonalWords {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ENDING = ".txt";

  private final Path folder;

  /**
   * The words in a folder.
   *
   * @param folder is made once there is a word to keep
   */
  public PersonalWords(Path folder) {
    this.folder = folder;
  }

  /** The file of a language; those of a region are one with it. */
  public Path file(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    return folder.resolve((language.isEmpty() ? "und" : language) + ENDING);
  }

  /**
   * The words of a language in the order in which they were added.
   *
   * @throws IOException when the file cannot be read
   */
  public synchronized List<String> of(String languageTag) throws IOException {
    try {
      // Bytes that are no UTF-8 become U+FFFD and match no word; they hide no other line.
      String lines = new String(Files.readAllBytes(file(languageTag)), StandardCharsets.UTF_8);
      return lines
          .lines()
          .map(line -> line.replace(BYTE_ORDER_MARK, "").strip())
          .filter(line -> !line.isEmpty())
          .distinct()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /**
   * Adds a word.
   *
   * @throws IOException when the file cannot be read or written; it is as it was then
   */
  public synchronized void add(String languageTag, String word) throws IOException {
    Set<String> words = new LinkedHashSet<>(of(languageTag));
    if (!word.isBlank() && words.add(word.strip())) {
      write(languageTag, words);
    }
  }

  /**
   * Takes words away.
   *
   * @throws IOException when the file cannot be read or written; it is as it was then
   */
  public synchronized void remove(String languageTag, List<String> gone) throws IOException {
    Set<String> words = new LinkedHashSet<>(of(languageTag));
    if (words.removeAll(Set.copyOf(gone))) {
      write(languageTag, words);
    }
  }

  private void write(String languageTag, Set<String> words) throws IOException {
    Path file = file(languageTag);
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    try {
      Files.write(beside, words, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
