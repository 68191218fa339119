package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.exchange.internal.LanguageCode;

/**
 * A file of the Open Multilingual Wordnet (F. Bond and K. Paik, "A Survey of Wordnets and their
 * Licenses", 2012): below a line with the name and the language, a line for each word: the set of
 * synonyms it is in, {@code lemma}, with or without the language before it, and the word.
 */
final class WordnetFile {
  private static final Pattern HEADER = Pattern.compile("#\\s*[^\t]*\t([A-Za-z-]{2,12})(?:\t.*)?");
  private static final Pattern ROW = Pattern.compile("(\\d{8}-[a-z])\t(?:[\\w-]+:)?(\\w+)\t(.*)");
  private static final Pattern MARKED = Pattern.compile("[^\t]*\t([\\w-]+):\\w+\t.*");
  private static final String LEMMA = "lemma";

  private WordnetFile() {}

  /** Takes the words of a wordnet. */
  @FunctionalInterface
  interface WordSink {
    void accept(String synset, String word);
  }

  /** Whether a line is one of such a file. */
  static boolean isRow(String line) {
    return ROW.matcher(line).matches();
  }

  /** The code of the language of a file, as its first lines name it; empty when they do not. */
  static String language(Path file) throws IOException {
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        Matcher matcher = (line.startsWith("#") ? HEADER : MARKED).matcher(line);
        if (matcher.matches()) {
          return LanguageCode.of(matcher.group(1));
        }
        if (!line.startsWith("#") && !line.isBlank()) {
          break;
        }
      }
    }
    return "";
  }

  /** Reads the words of a file. */
  static void read(Path file, WordSink sink) throws IOException {
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Matcher matcher = ROW.matcher(line);
        if (!matcher.matches()) {
          throw lines.fault("there is no word with its set of synonyms");
        }
        if (matcher.group(2).equals(LEMMA)) {
          sink.accept(matcher.group(1), matcher.group(3).replace('_', ' ').strip());
        }
      }
    }
  }
}
