package org.bayan.index.spelling;

import java.nio.file.Path;

/**
 * The two files of a Hunspell dictionary.
 *
 * @param affixes the {@code .aff} file
 * @param words the {@code .dic} file beside it
 */
public record DictionaryFiles(Path affixes, Path words) {

  static final String AFFIXES = ".aff";
  static final String WORDS = ".dic";

  /** The name of both files, which says the language: {@code en_GB}. */
  public String name() {
    String file = words.getFileName().toString();
    return file.substring(0, file.length() - WORDS.length());
  }
}
