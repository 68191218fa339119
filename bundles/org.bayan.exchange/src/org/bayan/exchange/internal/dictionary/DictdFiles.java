package org.bayan.exchange.internal.dictionary;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bayan.exchange.dictionary.DictionaryFormatException;

/**
 * The two files of a dictionary of dictd.
 *
 * @param index says where articles are
 * @param data the articles
 */
record DictdFiles(Path index, Path data) {
  private static final String INDEX = ".index";
  private static final String PLAIN = ".dict";
  private static final String ZIPPED = ".dict.dz";

  /** The articles in bytes; ten times the largest of FreeDict. */
  private static final int MOST_BYTES = 1 << 28;

  private static final int[] GZIP = {0x1F, 0x8B};

  /** Whether a file holds articles: compressed, or with an index beside it. */
  static boolean areArticles(Path file) throws IOException {
    String name = file.getFileName().toString();
    boolean named = name.endsWith(PLAIN) && Files.exists(beside(file, PLAIN, INDEX));
    return named || isZipped(file);
  }

  static boolean isNamedIndex(Path file) {
    return file.getFileName().toString().endsWith(INDEX);
  }

  private static Path beside(Path file, String ending, String otherEnding) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + otherEnding);
  }

  static DictdFiles of(Path named) throws DictionaryFormatException {
    String name = named.getFileName().toString();
    for (String ending : List.of(INDEX, ZIPPED, PLAIN)) {
      if (name.endsWith(ending)) {
        Path zipped = beside(named, ending, ZIPPED);
        Path found = Files.exists(zipped) ? zipped : beside(named, ending, PLAIN);
        Path data = ending.equals(INDEX) ? found : named;
        Path index = beside(named, ending, INDEX);
        requireBeside(named, index);
        requireBeside(named, data);
        return new DictdFiles(index, data);
      }
    }
    throw new DictionaryFormatException(
        named.toString(),
        "is compressed; unpack it, unless it is a dictionary of dictd: that is called .dict.dz");
  }

  private static void requireBeside(Path named, Path other) throws DictionaryFormatException {
    if (!Files.isRegularFile(other)) {
      throw new DictionaryFormatException(
          named.toString(),
          "is half of a dictionary of dictd; put " + other.getFileName() + " beside it");
    }
  }

  private static boolean isZipped(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == GZIP[0] && in.read() == GZIP[1];
    }
  }

  /** All articles; dictzip is gzip with a table in its header. */
  byte[] articles() throws IOException {
    try (InputStream file = Files.newInputStream(data);
        InputStream in = isZipped(data) ? new GZIPInputStream(file, 1 << 16) : file) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        throw new DictionaryFormatException(
            data.toString(), "has more than " + (MOST_BYTES >> 20) + " MiB of articles; divide it");
      }
      return bytes;
    } catch (ZipException | EOFException e) {
      throw new DictionaryFormatException(data.toString(), "is damaged or cut off; fetch it again");
    }
  }
}
