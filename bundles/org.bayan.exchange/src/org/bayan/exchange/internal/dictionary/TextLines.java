package org.bayan.exchange.internal.dictionary;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.dictionary.DictionaryFormatException;

/**
 * The lines of a text file in UTF-8, or in UTF-16 where a byte order mark says so. Only line feeds,
 * with or without a carriage return before them, end a line.
 */
final class TextLines implements AutoCloseable {
  /** No entry comes near; what is longer is no text, and is not to fill the memory. */
  private static final int LONGEST = 1 << 20;

  private final String name;
  private final Charset charset;
  private final Reader reader;
  private int line;

  private TextLines(String name, Charset charset, Reader reader) {
    this.name = name;
    this.charset = charset;
    this.reader = reader;
  }

  static TextLines open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.mark(3);
      byte[] mark = in.readNBytes(3);
      in.reset();
      Charset charset = StandardCharsets.UTF_8;
      if (begins(mark, 0xEF, 0xBB, 0xBF)) {
        in.skipNBytes(3);
      } else if (begins(mark, 0xFF, 0xFE) || begins(mark, 0xFE, 0xFF)) {
        charset = begins(mark, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        in.skipNBytes(2);
      }
      Reader reader = new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
      return new TextLines(file.toString(), charset, reader);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The next line without its end; null after the last.
   *
   * @throws DictionaryFormatException when it is no text in this encoding
   */
  String next() throws IOException {
    try {
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      line++;
      StringBuilder text = new StringBuilder();
      for (; c >= 0 && c != '\n'; c = reader.read()) {
        if (c == 0 || text.length() == LONGEST) {
          throw fault(c == 0 ? "there is a NUL character, so this is no text" : "it is too long");
        }
        text.append((char) c);
      }
      int last = text.length() - 1;
      return last >= 0 && text.charAt(last) == '\r' ? text.substring(0, last) : text.toString();
    } catch (CharacterCodingException e) {
      String why = "a byte here or a little below is not %s; save the file as UTF-8";
      throw new DictionaryFormatException(name, Math.max(1, line), why.formatted(charset), e);
    }
  }

  /** What is wrong with the line that was read last. */
  DictionaryFormatException fault(String why) {
    return new DictionaryFormatException(name, Math.max(1, line), why, null);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
