package org.bayan.align.internal.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Folding;
import org.bayan.text.LocaleNames;

/**
 * Words that are known to translate each other before anything is learned: a short list of common
 * words, and the names of states and languages.
 */
public final class SeedLexicon {
  private static final String RESOURCE = "lexicon.ar-en.txt";
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /** Loaded on first use. */
  private static final class Holder {
    private static final Set<Entry> ARABIC_ENGLISH = load();
  }

  private final List<Entry> entries;

  private SeedLexicon(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Two stems that translate each other.
   *
   * @param source stem in the source language
   * @param target stem in the target language
   */
  public record Entry(String source, String target) {
    private Entry swapped() {
      return new Entry(target, source);
    }
  }

  /** The lexicon for two languages; empty unless they are Arabic and English, in either order. */
  public static SeedLexicon of(String sourceLanguage, String targetLanguage) {
    String source = Locale.forLanguageTag(sourceLanguage).getLanguage();
    String target = Locale.forLanguageTag(targetLanguage).getLanguage();
    if (source.equals(ARABIC) && target.equals(ENGLISH)) {
      return new SeedLexicon(List.copyOf(Holder.ARABIC_ENGLISH));
    }
    if (source.equals(ENGLISH) && target.equals(ARABIC)) {
      return new SeedLexicon(Holder.ARABIC_ENGLISH.stream().map(Entry::swapped).toList());
    }
    return new SeedLexicon(List.of());
  }

  /** The entries in a fixed order. */
  public List<Entry> entries() {
    return entries;
  }

  private static Set<Entry> load() {
    Set<Entry> entries = new LinkedHashSet<>();
    for (String line : lines()) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        entries.add(entry(words[i], words[0]));
      }
    }
    LocaleNames.pairs(ARABIC, ENGLISH).stream()
        .filter(pair -> !pair.first().contains(" ") && !pair.second().contains(" "))
        .forEach(pair -> entries.add(entry(pair.first(), pair.second())));
    return entries;
  }

  private static Entry entry(String arabic, String english) {
    return new Entry(
        ArabicStemmer.stem(Folding.key(arabic)), EnglishStemmer.stem(Folding.key(english)));
  }

  private static List<String> lines() {
    try (InputStream in = SeedLexicon.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("The word list " + RESOURCE + " cannot be read.", e);
    }
  }
}
