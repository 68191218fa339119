package org.bayan.core.internal.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Headers are read byte by byte, a character each; many servers put UTF-8 into them. */
final class HeaderText {
  private HeaderText() {}

  /** The text that the bytes of a header are in UTF-8, or as it is where they are none. */
  static String of(String header) {
    try {
      byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
