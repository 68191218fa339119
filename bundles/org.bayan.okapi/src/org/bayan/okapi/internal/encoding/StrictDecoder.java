package org.bayan.okapi.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes whole byte arrays and refuses what is malformed or has no character. */
public final class StrictDecoder {
  private StrictDecoder() {}

  /**
   * The text of the bytes from {@code from} on.
   *
   * @throws MalformedTextException naming the first faulty byte, counted from the start of the
   *     array
   */
  public static String decode(byte[] bytes, int from, Charset charset)
      throws MalformedTextException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(capacity(decoder, bytes.length - from));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new MalformedTextException(charset, in.position());
    }
    return out.flip().toString();
  }

  /** Whether the bytes are text in this encoding. */
  static boolean accepts(byte[] bytes, Charset charset) {
    try {
      decode(bytes, 0, charset);
      return true;
    } catch (MalformedTextException e) {
      return false;
    }
  }

  private static int capacity(CharsetDecoder decoder, int bytes) {
    return (int) Math.ceil(bytes * (double) decoder.maxCharsPerByte()) + 2;
  }
}
