package org.bayan.align.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes what is compressed in a {@link LexiconFile}. */
final class LexiconWriter {
  private final DataOutputStream data;

  LexiconWriter(DataOutputStream data) {
    this.data = data;
  }

  void write(Lexicon lexicon) throws IOException {
    writeNumber(WordStems.VERSION);
    writeSide(lexicon.first());
    writeSide(lexicon.second());
    writePairs(lexicon.pairs());
    data.flush();
  }

  private void writeSide(LexiconSide side) throws IOException {
    writeString(side.language().getBytes(StandardCharsets.UTF_8), 0);
    writeNumber(side.size());
    byte[] before = new byte[0];
    for (int i = 0; i < side.size(); i++) {
      byte[] stem = side.stems()[i].getBytes(StandardCharsets.UTF_8);
      int mismatch = Arrays.mismatch(before, stem);
      int shared = mismatch < 0 ? stem.length : mismatch;
      writeNumber(shared);
      writeString(stem, shared);
      writeNumber(Math.round(side.counts()[i] * LexiconFile.COUNT_STEPS));
      before = stem;
    }
  }

  private void writePairs(PairTable pairs) throws IOException {
    for (int first = 0; first + 1 < pairs.starts().length; first++) {
      writeNumber(pairs.to(first) - pairs.from(first));
      int before = -1;
      for (int pair = pairs.from(first); pair < pairs.to(first); pair++) {
        writeNumber(pairs.other(pair) - before);
        data.writeByte(pairs.forwards()[pair]);
        data.writeByte(pairs.backwards()[pair]);
        before = pairs.other(pair);
      }
    }
  }

  private void writeString(byte[] bytes, int from) throws IOException {
    writeNumber(bytes.length - (long) from);
    data.write(bytes, from, bytes.length - from);
  }

  private void writeNumber(long number) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      data.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    data.writeByte((int) rest);
  }
}
