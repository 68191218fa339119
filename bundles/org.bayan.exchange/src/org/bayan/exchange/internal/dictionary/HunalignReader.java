package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;

/**
 * The dictionaries of hunalign (D. Varga et al., "Parallel corpora for medium density languages",
 * 2005): an entry a line, a phrase of the target language, {@code " @ "}, a phrase of the source
 * language. Empty lines and lines that begin with {@code #} say nothing.
 */
public final class HunalignReader {
  private static final String BETWEEN = " @ ";

  private HunalignReader() {}

  /** Whether a line is an entry. */
  static boolean isEntry(String line) {
    return line.contains(BETWEEN) || line.endsWith(" @") || line.startsWith("@ ");
  }

  /** Reads all entries of a file. */
  public static void read(Path file, LanguagePair languages, PairSink sink) throws IOException {
    Orientation orientation = new Orientation(languages, false, sink);
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (!isEntry(line)) {
          throw lines.fault("there is no \" @ \" between two phrases");
        }
        int between = line.indexOf(BETWEEN);
        if (between > 0) {
          orientation.accept(
              line.substring(0, between), line.substring(between + BETWEEN.length()));
        }
      }
    }
  }
}
