package org.bayan.index.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.bayan.index.internal.spelling.AffixFile;

/** A Hunspell dictionary that has been read. Several threads may use it. */
public final class SpellingDictionary {

  /** How many words are remembered; a book has as many. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();
  private final DictionaryFiles files;
  private final Dictionary dictionary;

  private SpellingDictionary(DictionaryFiles files, Dictionary dictionary) {
    this.files = files;
    this.dictionary = dictionary;
  }

  /**
   * Reads a dictionary, which takes about a second where it is large.
   *
   * @throws DictionaryException when a file cannot be read or is no such dictionary
   */
  public static SpellingDictionary load(DictionaryFiles files) throws DictionaryException {
    try (InputStream words = Files.newInputStream(files.words())) {
      byte[] affixes = AffixFile.encodingFirst(Files.readAllBytes(files.affixes()));
      return new SpellingDictionary(
          files,
          new Dictionary(
              new ByteArrayInputStream(affixes),
              List.of(words),
              false,
              SortingStrategy.inMemory()));
    } catch (IOException e) {
      throw new DictionaryException(
          files,
          "The spelling dictionary "
              + files.words()
              + " cannot be read; check that you may read it and the .aff file beside it.",
          e);
    } catch (ParseException | RuntimeException e) {
      // What the reader throws for a damaged file depends on where it is damaged.
      throw new DictionaryException(
          files,
          "The spelling dictionary "
              + files.words()
              + " is damaged, or its .aff file is; install it again or remove it.",
          e);
    }
  }

  /** Where it was read from. */
  public DictionaryFiles files() {
    return files;
  }

  /** Whether a word is in the dictionary, in any form that its rules make. */
  boolean has(String word) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(word, speller()::spell);
  }

  /**
   * Words that are written nearly like another, the likeliest first; those that were found by then
   * when the time is over.
   */
  List<String> suggest(String word, Duration time) {
    return speller().suggest(word, time.toMillis());
  }

  /** The speller is for one thread, but costs nothing to make. */
  private Hunspell speller() {
    return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
  }
}
