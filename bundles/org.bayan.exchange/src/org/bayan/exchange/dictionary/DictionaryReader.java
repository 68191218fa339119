package org.bayan.exchange.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.internal.dictionary.DictdReader;
import org.bayan.exchange.internal.dictionary.FormSniffer;
import org.bayan.exchange.internal.dictionary.HunalignReader;
import org.bayan.exchange.internal.dictionary.TabReader;
import org.bayan.exchange.internal.dictionary.WordnetReader;

/**
 * Reads dictionaries entry by entry. Text is UTF-8, or UTF-16 with a byte order mark. Which side of
 * an entry is in which language is told by its letters, so that Arabic may come first or last.
 */
public final class DictionaryReader {

  /**
   * The form of a dictionary, by its first lines.
   *
   * @return the form; empty when the file is in none that is known
   * @throws DictionaryFormatException when the file is no text in an encoding that is read
   * @throws IOException when it cannot be read
   */
  public Optional<DictionaryForm> form(Path file) throws IOException {
    return FormSniffer.sniff(file);
  }

  /**
   * Reads a dictionary.
   *
   * @param files the dictionary, one file or as many as its form has
   * @param form its form
   * @param languages the languages to look for
   * @param sink takes the entries; what it throws ends the reading
   * @throws DictionaryFormatException when a file is not in this form or damaged
   * @throws IOException when a file cannot be read
   */
  public void read(List<Path> files, DictionaryForm form, LanguagePair languages, PairSink sink)
      throws IOException {
    switch (form) {
      case HUNALIGN -> HunalignReader.read(files.getFirst(), languages, sink);
      case TAB -> TabReader.read(files.getFirst(), languages, sink);
      case DICTD -> DictdReader.read(files.getFirst(), languages, sink);
      case WORDNET -> WordnetReader.read(files, languages, sink);
    }
  }
}
