package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds UTF-16 that has no byte order mark. Text in Arabic or Latin script read in the right byte
 * order is made of characters of these scripts; read in any other way it scatters over Unicode.
 */
final class Utf16Guess {
  private static final int SAMPLE_BYTES = 8192;
  private static final double ENOUGH = 0.95;

  private Utf16Guess() {}

  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double little = share(bytes, 1);
    double big = share(bytes, 0);
    if (Math.max(little, big) < ENOUGH) {
      return Optional.empty();
    }
    Charset better = little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(better).filter(charset -> StrictDecoder.accepts(bytes, charset));
  }

  /** The share of plausible characters, the high byte of each standing at this parity. */
  private static double share(byte[] bytes, int highByte) {
    int length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
    int plausible = 0;
    for (int i = 0; i < length; i += 2) {
      int high = bytes[i + highByte] & 0xFF;
      int low = bytes[i + 1 - highByte] & 0xFF;
      if (isPlausible(high << 8 | low)) {
        plausible++;
      }
    }
    return plausible / (length / 2.0);
  }

  private static boolean isPlausible(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0x17F)
        || (c >= 0x600 && c <= 0x6FF)
        || (c >= 0x2000 && c <= 0x206F);
  }
}
