package org.bayan.align.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Many times what any lexicon holds; only a damaged file has more. */
  private static final int MOST_STEMS = 4_000_000;

  private static final int MOST_PAIRS = 40_000_000;

  /** The longest stem and the longest language tag, in bytes. */
  private static final int MOST_BYTES = 4096;

  /** Arrays begin so small and grow, because a damaged file may announce anything. */
  private static final int FIRST_CAPACITY = 1024;

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
          "is a lexicon of version " + (head[MAGIC.length] & 0xFF) + ", and only 1 is known");
    }
    try (InputStream body = new BufferedInputStream(new InflaterInputStream(in), 1 << 14)) {
      return readBody(new DataInputStream(body));
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
    PairTable pairs = readPairs(data, first.size(), second.size());
    // Reading to the end also compares the check sum.
    if (data.read() >= 0) {
      throw damaged();
    }
    return new Lexicon(first, second, pairs);
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
    List<String> stems = new ArrayList<>(Math.min(size, FIRST_CAPACITY));
    float[] counts = new float[Math.min(size, FIRST_CAPACITY)];
    byte[] bytes = new byte[MOST_BYTES];
    String before = null;
    for (int i = 0, used = 0; i < size; i++) {
      int shared = length(readNumber(data), used);
      int rest = length(readNumber(data), MOST_BYTES - shared);
      data.readFully(bytes, shared, rest);
      used = shared + rest;
      String stem = new String(bytes, 0, used, StandardCharsets.UTF_8);
      if (before != null && before.compareTo(stem) >= 0) {
        throw damaged();
      }
      stems.add(stem);
      if (i == counts.length) {
        counts = Arrays.copyOf(counts, Math.min(size, i * 2));
      }
      counts[i] = length(readNumber(data), Integer.MAX_VALUE) / (float) COUNT_STEPS;
      before = stem;
    }
    return new LexiconSide(
        new String(language, StandardCharsets.UTF_8), stems.toArray(String[]::new), counts);
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
    int[] others = new int[FIRST_CAPACITY];
    byte[] forwards = new byte[FIRST_CAPACITY];
    byte[] backwards = new byte[FIRST_CAPACITY];
    int size = 0;
    for (int first = 0; first < firsts; first++) {
      int count = length(readNumber(data), Math.min(seconds, MOST_PAIRS - size));
      for (int before = -1; count > 0; count--, size++) {
        if (size == others.length) {
          others = Arrays.copyOf(others, size * 2);
          forwards = Arrays.copyOf(forwards, size * 2);
          backwards = Arrays.copyOf(backwards, size * 2);
        }
        int step = length(readNumber(data), seconds - 1 - before);
        if (step == 0) {
          throw damaged();
        }
        before += step;
        others[size] = before;
        forwards[size] = data.readByte();
        backwards[size] = data.readByte();
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
