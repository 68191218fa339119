package org.bayan.index.spelling;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dictionaries in some folders and the folders directly in them, as office programs have a
 * folder for each language.
 *
 * @param all the dictionaries, those of earlier folders first, in a folder by name
 */
public record InstalledDictionaries(List<DictionaryFiles> all) {

  private static final int DEPTH = 2;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** Copies the list. */
  public InstalledDictionaries {
    all = List.copyOf(all);
  }

  /** Looks into folders; one that is not there or may not be read has no dictionaries. */
  public static InstalledDictionaries in(List<Path> folders) {
    List<DictionaryFiles> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        found.addAll(inFolder(folder));
      }
    }
    return new InstalledDictionaries(found.stream().distinct().toList());
  }

  private static List<DictionaryFiles> inFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> file.toString().endsWith(DictionaryFiles.WORDS))
          .sorted()
          .map(words -> new DictionaryFiles(affixes(words), words))
          .filter(files2 -> Files.isReadable(files2.affixes()) && Files.isReadable(files2.words()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder of somebody else: what cannot be read is not installed for this person.
      return List.of();
    }
  }

  private static Path affixes(Path words) {
    String name = words.getFileName().toString();
    String stem = name.substring(0, name.length() - DictionaryFiles.WORDS.length());
    return words.resolveSibling(stem + DictionaryFiles.AFFIXES);
  }

  /**
   * The dictionary that fits a language best: that of its region, else that of no region, else that
   * of the region where most speak it ({@code en} is {@code en_US}), else one of any region.
   *
   * @param languageTag BCP 47 tag
   * @return empty where there is none for the language
   */
  public Optional<DictionaryFiles> best(String languageTag) {
    DictionaryFiles best = null;
    int most = 0;
    for (DictionaryFiles one : all) {
      int fit = fit(one.name(), Locale.forLanguageTag(languageTag));
      if (fit > most) {
        best = one;
        most = fit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The languages, without region, that there are dictionaries of: {@code ar}, {@code en}. */
  public Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    for (DictionaryFiles one : all) {
      String language = one.name().split("[_-]")[0].toLowerCase(Locale.ROOT);
      if (LANGUAGE.matcher(language).matches()) {
        languages.add(language);
      }
    }
    return languages;
  }

  /** How well a name fits a language, 0 where it does not. */
  private static int fit(String name, Locale language) {
    List<String> parts = Arrays.asList(name.split("[_-]"));
    if (!parts.getFirst().equalsIgnoreCase(language.getLanguage())) {
      return 0;
    }
    List<String> rest = parts.subList(1, parts.size());
    int plain = rest.size() <= 1 ? 1 : 0;
    if (!language.getCountry().isEmpty() && has(rest, language.getCountry())) {
      return 8 + plain;
    }
    String likely = ULocale.addLikelySubtags(new ULocale(language.getLanguage())).getCountry();
    if (rest.isEmpty()) {
      return 6 + plain;
    }
    return has(rest, likely) ? 4 + plain : 2 + plain;
  }

  private static boolean has(List<String> parts, String region) {
    return parts.stream().anyMatch(region::equalsIgnoreCase);
  }
}
