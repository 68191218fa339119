package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks that a text may begin with (The Unicode Standard, section 23.8). */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }

  /** The mark at the start of the bytes; a longer mark goes before a shorter one. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(bytes)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
