package org.bayan.benchmarks.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A word as it stands in a text, and its base form.
 *
 * @param surface the word, with what is written together with it
 * @param base the base form, in the sense of whoever made the pairs
 */
record WordPair(String surface, String base) {

  /** The pairs of a UTF-8 file: a head line, then surface, tab and base on each line. */
  static List<WordPair> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.skip(1).filter(line -> line.indexOf('\t') > 0).map(WordPair::parse).toList();
    }
  }

  private static WordPair parse(String line) {
    int tab = line.indexOf('\t');
    return new WordPair(line.substring(0, tab), line.substring(tab + 1));
  }
}
