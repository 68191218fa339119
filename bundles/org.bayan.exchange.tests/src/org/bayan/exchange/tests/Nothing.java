package org.bayan.exchange.tests;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A gigabyte that says nothing: a beginning, and then the same text over and over. */
final class Nothing extends InputStream {
  private static final long SIZE = 1L << 30;

  private final byte[] start;
  private final byte[] again;
  private long given;

  Nothing(String start, String again) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.again = again.getBytes(StandardCharsets.UTF_8);
  }

  /** How much was read of it, in bytes. */
  long given() {
    return given;
  }

  @Override
  public int read() {
    if (given >= SIZE) {
      return -1;
    }
    long at = given++;
    int one =
        at < start.length ? start[(int) at] : again[(int) ((at - start.length) % again.length)];
    return one & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int count = 0;
    while (count < length && given < SIZE) {
      bytes[offset + count++] = (byte) read();
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
