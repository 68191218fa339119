package org.bayan.index.internal.memory;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteCodeWriter} wrote. */
final class ByteCodeReader {
  private final byte[] bytes;
  private int position;

  ByteCodeReader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.position = start;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte read = bytes[position++];
      value |= (read & 0x7F) << shift;
      if (read >= 0) {
        return value;
      }
    }
  }

  String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }
}
