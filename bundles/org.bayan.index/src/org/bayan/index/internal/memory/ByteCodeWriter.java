package org.bayan.index.internal.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes whole numbers, seven bits a byte, and texts in UTF-8 after their length. */
final class ByteCodeWriter {
  private byte[] bytes = new byte[512];
  private int length;

  void number(int value) {
    require(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    require(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void require(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
