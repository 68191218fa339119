package org.bayan.okapi.internal.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Encodes texts and refuses characters that the encoding has no bytes for. */
public final class StrictEncoder {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final String MARK = "\uFEFF";

  private StrictEncoder() {}

  /**
   * The bytes of a text.
   *
   * @param marked whether a byte order mark goes before it
   * @throws UnmappableTextException naming the first character that cannot be written
   */
  public static byte[] encode(String text, Charset charset, boolean marked)
      throws UnmappableTextException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 4);
    CharsetEncoder encoder = strict(charset);
    // Where a mark is asked for, charsets that write one by themselves are not made to write two.
    if (marked && encoder.canEncode('\uFEFF') && !writesMark(charset)) {
      drain(encoder, MARK + text, 1, bytes, charset);
    } else {
      drain(encoder, text, 0, bytes, charset);
    }
    return bytes.toByteArray();
  }

  private static boolean writesMark(Charset charset) {
    return charset.name().equals("UTF-16");
  }

  private static CharsetEncoder strict(Charset charset) {
    return charset
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static void drain(
      CharsetEncoder encoder, String text, int added, ByteArrayOutputStream bytes, Charset charset)
      throws UnmappableTextException {
    CharBuffer in = CharBuffer.wrap(text);
    ByteBuffer out = ByteBuffer.allocate(BUFFER_BYTES);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = encoder.encode(in, out, true);
      empty(out, bytes);
    }
    if (result.isError()) {
      throw new UnmappableTextException(text.substring(added), in.position() - added, charset);
    }
    do {
      result = encoder.flush(out);
      empty(out, bytes);
    } while (result.isOverflow());
  }

  private static void empty(ByteBuffer out, ByteArrayOutputStream bytes) {
    bytes.write(out.array(), 0, out.position());
    out.clear();
  }
}
