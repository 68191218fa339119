package org.bayan.align.lexicon;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
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
  private static final int COUNT_STEPS = 4;
  private static final int MOST_STEMS = 20_000_000;
  private static final int MOST_BYTES = 4096;

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
      DataOutputStream data = new DataOutputStream(new BufferedOutputStream(body));
      writeNumber(data, WordStems.VERSION);
      writeSide(data, lexicon.first());
      writeSide(data, lexicon.second());
      writePairs(data, lexicon.pairs());
      data.flush();
      body.finish();
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws LexiconFormatException when the stream holds no lexicon, a damaged one or one that only
   *     a later Bayan can read
   * @throws IOException when the stream cannot be read
   */
  public static Lexicon read(InputStream in) throws IOException, LexiconFormatException {
    byte[] head = in.readNBytes(MAGIC.length + 1);
    if (head.length <= MAGIC.length || !Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC)) {
      throw new LexiconFormatException("is no lexicon of Bayan");
    }
    if (head[MAGIC.length] != VERSION) {
      throw new LexiconFormatException(
          "is a lexicon of version " + head[MAGIC.length] + ", and only 1 is known");
    }
    try (InputStream body = new InflaterInputStream(in)) {
      return readBody(new DataInputStream(new ByteArrayInputStream(body.readAllBytes())));
    } catch (ZipException | EOFException | IndexOutOfBoundsException e) {
      throw damaged();
    }
  }

  private static Lexicon readBody(DataInputStream data) throws IOException, LexiconFormatException {
    long stems = readNumber(data);
    if (stems != WordStems.VERSION) {
      throw new LexiconFormatException(
          "has stems of version " + stems + ", not " + WordStems.VERSION + "; learn it again");
    }
    LexiconSide first = readSide(data);
    LexiconSide second = readSide(data);
    return new Lexicon(first, second, readPairs(data, first.size(), second.size()));
  }

  private static void writeSide(DataOutputStream data, LexiconSide side) throws IOException {
    writeString(data, side.language().getBytes(StandardCharsets.UTF_8), 0);
    writeNumber(data, side.size());
    byte[] before = new byte[0];
    for (int i = 0; i < side.size(); i++) {
      byte[] stem = side.stems()[i].getBytes(StandardCharsets.UTF_8);
      int mismatch = Arrays.mismatch(before, stem);
      int shared = mismatch < 0 ? stem.length : mismatch;
      writeNumber(data, shared);
      writeString(data, stem, shared);
      writeNumber(data, Math.round(side.counts()[i] * COUNT_STEPS));
      before = stem;
    }
  }

  private static LexiconSide readSide(DataInputStream data)
      throws IOException, LexiconFormatException {
    byte[] language = new byte[length(readNumber(data), MOST_BYTES)];
    data.readFully(language);
    int size = length(readNumber(data), MOST_STEMS);
    String[] stems = new String[size];
    float[] counts = new float[size];
    byte[] bytes = new byte[MOST_BYTES * 2];
    for (int i = 0; i < size; i++) {
      int shared = length(readNumber(data), MOST_BYTES);
      int rest = length(readNumber(data), MOST_BYTES);
      data.readFully(bytes, shared, rest);
      stems[i] = new String(bytes, 0, shared + rest, StandardCharsets.UTF_8);
      counts[i] = readNumber(data) / (float) COUNT_STEPS;
    }
    return new LexiconSide(new String(language, StandardCharsets.UTF_8), stems, counts);
  }

  private static void writePairs(DataOutputStream data, PairTable pairs) throws IOException {
    for (int first = 0; first + 1 < pairs.starts().length; first++) {
      writeNumber(data, pairs.to(first) - pairs.from(first));
      int before = -1;
      for (int pair = pairs.from(first); pair < pairs.to(first); pair++) {
        writeNumber(data, pairs.other(pair) - before);
        data.writeByte(pairs.forwards()[pair]);
        data.writeByte(pairs.backwards()[pair]);
        before = pairs.other(pair);
      }
    }
  }

  private static PairTable readPairs(DataInputStream data, int firsts, int seconds)
      throws IOException, LexiconFormatException {
    int[] starts = new int[firsts + 1];
    int[] others = new int[1024];
    byte[] forwards = new byte[1024];
    byte[] backwards = new byte[1024];
    int size = 0;
    for (int first = 0; first < firsts; first++) {
      int count = length(readNumber(data), seconds);
      if (size + count > others.length) {
        int capacity = Math.max(size + count, others.length * 2);
        others = Arrays.copyOf(others, capacity);
        forwards = Arrays.copyOf(forwards, capacity);
        backwards = Arrays.copyOf(backwards, capacity);
      }
      for (int before = -1; count > 0; count--, size++) {
        before += length(readNumber(data), seconds);
        others[size] = before;
        forwards[size] = data.readByte();
        backwards[size] = data.readByte();
        length(before, seconds - 1);
      }
      starts[first + 1] = size;
    }
    return new PairTable(
        starts,
        Arrays.copyOf(others, size),
        Arrays.copyOf(forwards, size),
        Arrays.copyOf(backwards, size));
  }

  private static void writeString(DataOutputStream data, byte[] bytes, int from)
      throws IOException {
    writeNumber(data, bytes.length - (long) from);
    data.write(bytes, from, bytes.length - from);
  }

  private static void writeNumber(DataOutputStream data, long number) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      data.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    data.writeByte((int) rest);
  }

  private static long readNumber(DataInputStream data) throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int group = data.readUnsignedByte();
      number |= (long) (group & 0x7F) << shift;
      if (group <= 0x7F) {
        break;
      }
    }
    return number;
  }

  private static int length(long number, int most) throws LexiconFormatException {
    if (number < 0 || number > most) {
      throw damaged();
    }
    return (int) number;
  }

  private static LexiconFormatException damaged() {
    return new LexiconFormatException("is a damaged lexicon");
  }
}
