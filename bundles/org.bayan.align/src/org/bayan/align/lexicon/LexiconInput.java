package org.bayan.align.lexicon;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads bytes and numbers of a lexicon from a buffer of its own: a lexicon has a million bytes, and
 * each would go through several streams that lock.
 */
final class LexiconInput {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 14];
  private int position;
  private int end;

  LexiconInput(InputStream in) {
    this.in = in;
  }

  /**
   * The next byte.
   *
   * @throws EOFException when there is none
   */
  byte readByte() throws IOException {
    if (isAtEnd()) {
      throw new EOFException();
    }
    return buffer[position++];
  }

  /** Whether there is no other byte. */
  boolean isAtEnd() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return end == 0;
  }

  /** Reads some bytes to a place in an array. */
  void readFully(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      bytes[i] = readByte();
    }
  }

  /** The number that is written in groups of seven bits, the lowest first. */
  long readNumber() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int group = readByte() & 0xFF;
      number |= (long) (group & 0x7F) << shift;
      if (group <= 0x7F) {
        break;
      }
    }
    return number;
  }
}
