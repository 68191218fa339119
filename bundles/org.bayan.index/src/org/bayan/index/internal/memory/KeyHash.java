package org.bayan.index.internal.memory;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Hashes of 64 bits: of texts, and of the keys of words one after another (FNV-1a). */
final class KeyHash {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final char BETWEEN = '\u0000';

  private long value = OFFSET;

  /** The hash of the keys of pieces; marks do not count. */
  static long of(List<Piece> pieces) {
    KeyHash hash = new KeyHash();
    for (Piece piece : pieces) {
      if (!piece.isMark()) {
        hash.add(piece.key());
      }
    }
    return hash.value();
  }

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    add(BETWEEN);
  }

  private void add(char c) {
    value = (value ^ c) * PRIME;
  }

  long value() {
    // The low bits of FNV vary less than the high ones.
    return value ^ value >>> 32;
  }

  /** A hash as a term of the index. */
  static BytesRef term(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> 8 * i);
    }
    return new BytesRef(bytes);
  }
}
