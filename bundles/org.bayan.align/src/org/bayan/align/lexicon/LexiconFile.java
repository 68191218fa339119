package org.bayan.align.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The file of a lexicon.
 *
 * <p>It begins with the eight ASCII characters {@code BayanLex} and a byte for the version, now 1.
 * What follows is compressed (zlib, RFC 1950). A number is written in groups of seven bits, the
 * lowest first, each but the last with the high bit set; a string is the number of its UTF-8 bytes
 * and the bytes.
 *
 * <ol>
 *   <li>The version of the stems, a number.
 *   <li>For each side: the language, a string; the number of stems; then each stem, in ascending
 *       order, as the number of bytes it shares with the one before, the rest of it as a string,
 *       and four times its count, rounded.
 *   <li>For each stem of the first side: the number of its pairs; then for each pair the difference
 *       between its second stem and the one of the pair before (the first counts from −1), and a
 *       byte for each probability, forward and backward: −20 ln p, rounded; 255 is p = 0.
 * </ol>
 */
public final class LexiconFile {
  private static final byte[] MAGIC = "BayanLex".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  /** How many steps a count has between two whole numbers. */
  static final int COUNT_STEPS = 4;

  private LexiconFile() {}

  /**
   * Writes a lexicon; the same lexicon gives the same bytes.
   *
   * @throws IOException when the stream takes no more
   */
  public static void write(Lexicon lexicon, OutputStream out) throws IOException {
    out.write(MAGIC);
    out.write(VERSION);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      DeflaterOutputStream body = new DeflaterOutputStream(out, deflater);
      new LexiconWriter(new DataOutputStream(new BufferedOutputStream(body))).write(lexicon);
      body.finish();
    } finally {
      deflater.end();
    }
  }

  /**
   * Whether a stream begins like a lexicon, of whatever version.
   *
   * @throws IOException when the stream cannot be read
   */
  public static boolean isLexicon(InputStream in) throws IOException {
    return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
  }

  /**
   * Reads a lexicon.
   *
   * @throws LexiconFormatException when the stream holds no lexicon, a damaged one or one that only
   *     a later Bayan can read
   * @throws IOException when the stream cannot be read
   */
  public static Lexicon read(InputStream in) throws IOException, LexiconFormatException {
    if (!isLexicon(in)) {
      throw new LexiconFormatException("is no lexicon of Bayan");
    }
    int version = in.read();
    if (version != VERSION) {
      throw version < 0
          ? damaged()
          : new LexiconFormatException(
              "is a lexicon of version " + version + ", and only 1 is known");
    }
    try (InputStream body = new InflaterInputStream(in)) {
      return new LexiconParser(new LexiconInput(body)).read();
    } catch (ZipException | EOFException | IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  static LexiconFormatException damaged() {
    return new LexiconFormatException("is a damaged lexicon");
  }
}
