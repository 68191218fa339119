package org.bayan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.internal.tmx.PairUnits;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;

/**
 * Reads the texts of translation memories in TMX 1.1 to 1.4b (LISA OSCAR), one unit after another.
 * Document types are passed over and outside entities never opened. Of inline codes nothing is
 * kept, neither their native content nor the texts in it ({@code sub}); what is highlighted ({@code
 * hi}) is text.
 */
public final class TmxReader {
  private static final int BEGINNING = 64;

  /**
   * Whether a file begins like XML, in whatever encoding.
   *
   * @throws IOException when it cannot be read
   */
  public boolean isXml(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte read : in.readNBytes(BEGINNING)) {
        int value = read & 0xFF;
        boolean markOrSpace = value >= 0xBB || value <= ' ';
        if (!markOrSpace) {
          return value == '<';
        }
      }
      return false;
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param languages of the pairs; regions and scripts of languages make no difference, and of
   *     several variants in one language the first counts
   * @param sink takes the pairs of the units that have both languages; what it throws ends the
   *     reading
   * @throws TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read
   */
  public void read(Path file, LanguagePair languages, PairSink sink) throws IOException {
    new TmxStreamReader(Unreadable.FAIL).read(file, new PairUnits(languages, sink));
  }
}
