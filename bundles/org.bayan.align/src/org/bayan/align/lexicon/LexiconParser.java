package org.bayan.align.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what is compressed in a {@link LexiconFile}. A damaged file may announce anything: arrays
 * begin small and grow with what is there.
 */
final class LexiconParser {
  /** Many times what any lexicon holds; only a damaged file has more. */
  private static final int MOST_STEMS = 4_000_000;

  private static final int MOST_PAIRS = 40_000_000;

  /** The longest stem and the longest language tag, in bytes. */
  private static final int MOST_BYTES = 4096;

  private static final int FIRST_CAPACITY = 1024;

  private final LexiconInput data;

  LexiconParser(LexiconInput data) {
    this.data = data;
  }

  Lexicon read() throws IOException, LexiconFormatException {
    long stems = data.readNumber();
    if (stems != WordStems.VERSION) {
      throw new LexiconFormatException(
          "has stems of version " + stems + ", not " + WordStems.VERSION + "; learn it again");
    }
    LexiconSide first = readSide();
    LexiconSide second = readSide();
    PairTable pairs = readPairs(first.size(), second.size());
    // Reading to the end also compares the check sum.
    if (!data.isAtEnd()) {
      throw LexiconFile.damaged();
    }
    return new Lexicon(first, second, pairs);
  }

  private LexiconSide readSide() throws IOException, LexiconFormatException {
    byte[] language = new byte[length(data.readNumber(), MOST_BYTES)];
    data.readFully(language, 0, language.length);
    int size = length(data.readNumber(), MOST_STEMS);
    List<String> stems = new ArrayList<>(Math.min(size, FIRST_CAPACITY));
    float[] counts = new float[Math.min(size, FIRST_CAPACITY)];
    byte[] bytes = new byte[MOST_BYTES];
    String before = null;
    for (int i = 0, used = 0; i < size; i++) {
      int shared = length(data.readNumber(), used);
      int rest = length(data.readNumber(), MOST_BYTES - shared);
      data.readFully(bytes, shared, rest);
      used = shared + rest;
      String stem = new String(bytes, 0, used, StandardCharsets.UTF_8);
      if (before != null && before.compareTo(stem) >= 0) {
        throw LexiconFile.damaged();
      }
      stems.add(stem);
      if (i == counts.length) {
        counts = Arrays.copyOf(counts, Math.min(size, i * 2));
      }
      counts[i] = length(data.readNumber(), Integer.MAX_VALUE) / (float) LexiconFile.COUNT_STEPS;
      before = stem;
    }
    return new LexiconSide(
        new String(language, StandardCharsets.UTF_8), stems.toArray(new String[0]), counts);
  }

  private PairTable readPairs(int firsts, int seconds) throws IOException, LexiconFormatException {
    int[] starts = new int[firsts + 1];
    int[] others = new int[FIRST_CAPACITY];
    byte[] forwards = new byte[FIRST_CAPACITY];
    byte[] backwards = new byte[FIRST_CAPACITY];
    int size = 0;
    for (int first = 0; first < firsts; first++) {
      int count = length(data.readNumber(), Math.min(seconds, MOST_PAIRS - size));
      for (int before = -1; count > 0; count--, size++) {
        if (size == others.length) {
          others = Arrays.copyOf(others, size * 2);
          forwards = Arrays.copyOf(forwards, size * 2);
          backwards = Arrays.copyOf(backwards, size * 2);
        }
        int step = length(data.readNumber(), seconds - 1 - before);
        if (step == 0) {
          throw LexiconFile.damaged();
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

  private static int length(long number, int most) throws LexiconFormatException {
    if (number < 0 || number > most) {
      throw LexiconFile.damaged();
    }
    return (int) number;
  }
}
