package org.bayan.exchange.bilingual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.exchange.bilingual.XliffReader.Segments;
import org.bayan.exchange.internal.bilingual.PoCatalogue;
import org.bayan.exchange.internal.bilingual.TabPairs;
import org.bayan.exchange.internal.bilingual.TmxPairs;

/**
 * Reads bilingual files of whatever format, which the ending of the name says: TMX, XLIFF (.xlf,
 * .xliff, .sdlxliff, .mqxliff), PO, and tables of two columns (.tsv, .tab, .txt, .csv).
 */
public final class BilingualReader {
  private final Optional<String> source;
  private final Optional<String> target;

  /**
   * A reader.
   *
   * @param source language of the source, a BCP 47 tag; of TMX it says which of several, of others
   *     it is what the file does not say
   * @param target language of the target in the same way
   */
  public BilingualReader(Optional<String> source, Optional<String> target) {
    this.source = source;
    this.target = target;
  }

  /** Whether the name of a file promises one of the formats. */
  public static boolean reads(Path file) {
    return !ending(file).isEmpty();
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tmx" -> "tmx";
      case "xlf", "xliff", "sdlxliff", "mqxliff" -> "xliff";
      case "po", "pot" -> "po";
      case "tsv", "tab", "txt" -> "tab";
      case "csv" -> "csv";
      default -> "";
    };
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its units; the languages are those of the reader where it has them
   * @throws BilingualFormatException when it is not in its format, or the languages are not known
   * @throws IOException when it cannot be read or is damaged
   */
  public BilingualFile read(Path file) throws IOException {
    BilingualFile read =
        switch (ending(file)) {
          case "tmx" -> new TmxPairs(file, source, target).read();
          case "xliff" -> new XliffReader(Segments.SEPARATE).read(file);
          case "po" -> PoCatalogue.read(file);
          case "tab" -> TabPairs.read(file, '\t');
          case "csv" -> TabPairs.read(file, ',');
          default ->
              throw new BilingualFormatException(
                  file.toString(), 0, "its ending says none of the bilingual formats");
        };
    return new BilingualFile(
        language(file, source, read.sourceLanguage(), "source"),
        language(file, target, read.targetLanguage(), "target"),
        read.units());
  }

  private static String language(Path file, Optional<String> named, String stated, String side)
      throws BilingualFormatException {
    if (named.isEmpty() && stated.isEmpty()) {
      throw new BilingualFormatException(
          file.toString(), 0, "it does not say the language of the " + side + "; name it");
    }
    return named.orElse(stated);
  }
}
