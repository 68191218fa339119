package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.dictionary.DictionaryForm;

/** Tells the form of a dictionary from the first lines that say something. */
public final class FormSniffer {
  private static final int SAMPLE = 50;

  private FormSniffer() {}

  /**
   * The form of a file; empty when it is in none that is known.
   *
   * @throws org.bayan.exchange.dictionary.DictionaryFormatException when it is no text, and not
   *     compressed either
   */
  public static Optional<DictionaryForm> sniff(Path file) throws IOException {
    if (DictdFiles.areArticles(file)) {
      return Optional.of(DictionaryForm.DICTD);
    }
    List<String> lines = sample(file);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (DictdFiles.isNamedIndex(file) && lines.stream().allMatch(DictdPlace::isPlace)) {
      return Optional.of(DictionaryForm.DICTD);
    }
    if (lines.stream().allMatch(WordnetFile::isRow)) {
      return Optional.of(DictionaryForm.WORDNET);
    }
    long entries = lines.stream().filter(HunalignReader::isEntry).count();
    long tables = lines.stream().filter(line -> line.indexOf('\t') > 0).count();
    if (entries * 2 > lines.size() && entries >= tables) {
      return Optional.of(DictionaryForm.HUNALIGN);
    }
    return tables * 2 > lines.size() ? Optional.of(DictionaryForm.TAB) : Optional.empty();
  }

  private static List<String> sample(Path file) throws IOException {
    List<String> sample = new ArrayList<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          sample.add(line);
        }
        if (sample.size() == SAMPLE) {
          return sample;
        }
      }
    }
    return sample;
  }
}
