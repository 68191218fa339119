package org.bayan.ui.internal.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bayan.index.spelling.DictionaryException;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.index.spelling.DictionaryFolders;
import org.bayan.index.spelling.InstalledDictionaries;
import org.bayan.index.spelling.SpellChecker;
import org.bayan.index.spelling.SpellingDictionary;
import org.bayan.ui.preferences.BayanPreferences;

/** The checkers of the languages, each read once for as long as its files stay as they are. */
final class Checkers {

  /** How long it is believed that no dictionary has come or gone. */
  private static final long LOOKED_AT = TimeUnit.SECONDS.toNanos(5);

  private record Key(String language, DictionaryFiles files, List<FileTime> written) {}

  /** A checker; none where the files cannot be read. */
  private record Entry(Key key, Optional<SpellChecker> checker) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private InstalledDictionaries installed;
  private List<Path> folders = List.of();
  private long looked;

  /** The dictionaries that are there now. */
  synchronized InstalledDictionaries installed() {
    List<Path> now = new ArrayList<>(BayanPreferences.dictionaries());
    now.addAll(DictionaryFolders.ofThisSystem());
    long time = System.nanoTime();
    if (installed == null || !now.equals(folders) || time - looked > LOOKED_AT) {
      installed = InstalledDictionaries.in(now);
      folders = now;
      looked = time;
    }
    return installed;
  }

  /**
   * The checker of a language with a dictionary, which is read where that was not done already.
   *
   * @return empty where the dictionary cannot be read
   */
  synchronized Optional<SpellChecker> checker(String language, DictionaryFiles files) {
    Key key = new Key(language, files, List.of(written(files.affixes()), written(files.words())));
    Entry entry = entries.get(language);
    if (entry == null || !entry.key().equals(key)) {
      entry = new Entry(key, read(language, files));
      entries.put(language, entry);
    }
    return entry.checker();
  }

  /** Whether a dictionary was read in vain. */
  synchronized boolean isDamaged(DictionaryFiles files) {
    return entries.values().stream()
        .anyMatch(entry -> entry.key().files().equals(files) && entry.checker().isEmpty());
  }

  private static Optional<SpellChecker> read(String language, DictionaryFiles files) {
    try {
      return Optional.of(new SpellChecker(language, SpellingDictionary.load(files)));
    } catch (DictionaryException e) {
      // That it is damaged is said where somebody asks for a check, and in the preferences.
      return Optional.empty();
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Reading it will fail, too.
      return FileTime.fromMillis(0);
    }
  }
}
