package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text file.
 *
 * <p>The encoding is, in this order: the one that the caller names; that of the byte order mark;
 * UTF-16 by its looks; UTF-8, if the bytes are valid in it and some are beyond ASCII, for no text
 * in another encoding looks like that, and many a page that was saved as UTF-8 still declares its
 * former encoding; the one that the page declares, if the bytes are valid in it; UTF-8; a one-byte
 * encoding by its looks.
 */
public final class TextDecoder {
  private static final char MARK = '\uFEFF';

  private TextDecoder() {}

  /**
   * The text, without a byte order mark.
   *
   * @param named the encoding that the caller names
   * @param languageTag BCP 47
   * @throws MalformedTextException when the bytes are not valid in the named or marked encoding
   */
  public static Optional<DecodedText> decode(
      byte[] bytes, Optional<Charset> named, String languageTag) throws MalformedTextException {
    if (named.isPresent()) {
      return Optional.of(decodeAll(bytes, named.get()));
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      Charset charset = mark.get().charset();
      String text = StrictDecoder.decode(bytes, mark.get().length(), charset);
      return Optional.of(new DecodedText(text, charset, true));
    }
    Optional<Charset> detected = detect(bytes, languageTag);
    return detected.isEmpty() ? Optional.empty() : Optional.of(decodeAll(bytes, detected.get()));
  }

  private static Optional<Charset> detect(byte[] bytes, String languageTag) {
    return Utf16Guess.of(bytes)
        .or(() -> valid(bytes, StandardCharsets.UTF_8).filter(c -> isBeyondAscii(bytes)))
        .or(() -> DeclaredCharset.declaredIn(bytes).filter(c -> StrictDecoder.accepts(bytes, c)))
        .or(() -> valid(bytes, StandardCharsets.UTF_8))
        .or(() -> LegacyCharsetDetector.detect(bytes, languageTag))
        .filter(charset -> StrictDecoder.accepts(bytes, charset));
  }

  private static boolean isBeyondAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> valid(byte[] bytes, Charset charset) {
    return Optional.of(charset).filter(c -> StrictDecoder.accepts(bytes, c));
  }

  private static DecodedText decodeAll(byte[] bytes, Charset charset)
      throws MalformedTextException {
    String text = StrictDecoder.decode(bytes, 0, charset);
    boolean kept = !text.isEmpty() && text.charAt(0) == MARK;
    // Some decoders take the mark away.
    boolean marked =
        kept || ByteOrderMark.of(bytes).filter(m -> m.charset().equals(charset)).isPresent();
    return new DecodedText(kept ? text.substring(1) : text, charset, marked);
  }
}
