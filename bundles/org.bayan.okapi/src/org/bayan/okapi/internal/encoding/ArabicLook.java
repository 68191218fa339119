package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;

/** How much decoded bytes look like ordinary Arabic. */
final class ArabicLook {
  /** The letters that make up about two thirds of any Arabic text. */
  private static final String COMMON = "اليمونرتبعدهسفك";

  private ArabicLook() {}

  /**
   * The share of common Arabic letters among the characters beyond ASCII, 0 to 1; 0 when the bytes
   * are not valid in the encoding.
   */
  static double of(byte[] sample, Charset charset) {
    String text;
    try {
      text = StrictDecoder.decode(sample, 0, charset);
    } catch (MalformedTextException e) {
      return 0;
    }
    int beyondAscii = 0;
    int common = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        beyondAscii++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return beyondAscii == 0 ? 0 : common / (double) beyondAscii;
  }
}
