package org.bayan.exchange.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.TmxReader;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryReader;

/** Pairs of texts as a test wants to see them. */
final class Pairs {

  static final LanguagePair ARABIC_ENGLISH = new LanguagePair("ar", "en");

  private Pairs() {}

  /** The pairs of a memory, with a bar between the languages. */
  static List<String> ofMemory(Path file, String first, String second) throws IOException {
    List<String> pairs = new ArrayList<>();
    new TmxReader()
        .read(file, new LanguagePair(first, second), (one, other) -> pairs.add(one + "|" + other));
    return pairs;
  }

  /** The entries of an Arabic-English dictionary, in the form that it seems to be in. */
  static List<String> ofDictionary(Path... files) throws IOException {
    DictionaryForm form = new DictionaryReader().form(files[0]).orElseThrow();
    return of(form, ARABIC_ENGLISH, files);
  }

  static List<String> of(DictionaryForm form, LanguagePair languages, Path... files)
      throws IOException {
    List<String> pairs = new ArrayList<>();
    new DictionaryReader()
        .read(List.of(files), form, languages, (one, other) -> pairs.add(one + "|" + other));
    return pairs;
  }
}
