package org.bayan.exchange.internal.table;

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
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.TermTableException;

/**
 * The records of delimited text (RFC 4180), one at a time; blank lines are passed over. What no
 * table holds, such as control characters and endless values, is refused before it fills memory.
 */
public final class DelimitedLines implements TableLines {
  private static final int LONGEST_VALUE = 1 << 20;
  private static final int LONGEST_LINE = 1 << 24;
  private static final int MOST_VALUES = 1000;
  private static final char MARK = '\uFEFF';

  private final Reader reader;
  private final char delimiter;
  private final boolean quotes;
  private final String name;
  private int read = 1;
  private int line;
  private int length;
  private int pending = -2;

  /**
   * The records of a stream.
   *
   * @param quotes whether a value may stand in quotation marks; else those belong to it
   * @param name what messages call it
   */
  public DelimitedLines(InputStream in, char delimiter, boolean quotes, String name)
      throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in);
    reader = new BufferedReader(new InputStreamReader(stream, charset(stream).newDecoder()));
    this.delimiter = delimiter;
    this.quotes = quotes;
    this.name = name;
  }

  /** The records of a file, which is closed with them. */
  public static DelimitedLines of(Path file, char delimiter, boolean quotes) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return new DelimitedLines(in, delimiter, quotes, file.toString());
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The records of comma-separated values. Where the comma is that of decimals, spreadsheets write
   * semicolons: the delimiter is the one that the first line has more of, outside quotation marks.
   */
  public static DelimitedLines csv(Path file) throws IOException {
    long commas = 0;
    long semicolons = 0;
    boolean quoted = false;
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      // Both are one byte of UTF-8, and in UTF-16 their other byte is none of these.
      for (int read = 0, c = in.read(); read < LONGEST_VALUE && c >= 0; read++, c = in.read()) {
        quoted ^= c == '"';
        if (c == '\n' && !quoted) {
          break;
        }
        commas += c == ',' && !quoted ? 1 : 0;
        semicolons += c == ';' && !quoted ? 1 : 0;
      }
    }
    return of(file, semicolons > commas ? ';' : ',', true);
  }

  private static Charset charset(BufferedInputStream stream) throws IOException {
    stream.mark(2);
    int first = stream.read();
    int second = stream.read();
    stream.reset();
    boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public List<String> next() throws IOException {
    while (true) {
      line = read;
      List<String> values = record();
      if (values.isEmpty() || values.size() > 1 || !values.get(0).isBlank()) {
        return values;
      }
    }
  }

  private List<String> record() throws IOException {
    length = 0;
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int c = take();
    if (c < 0) {
      return values;
    }
    while (true) {
      if (quotes && c == '"' && value.isEmpty()) {
        quoted(value);
        c = take();
      }
      if (c == delimiter || c == '\n' || c < 0) {
        values.add(value.toString());
        value.setLength(0);
        if (c != delimiter) {
          return values;
        }
        require(values.size() < MOST_VALUES, "a line has more than " + MOST_VALUES + " values");
      } else {
        append(value, c);
      }
      c = take();
    }
  }

  private void quoted(StringBuilder value) throws IOException {
    while (true) {
      int c = take();
      require(c >= 0, "a quotation mark is never closed; the file is cut off or damaged");
      if (c == '"') {
        int after = take();
        if (after != '"') {
          pending = after;
          return;
        }
      }
      append(value, c);
    }
  }

  private void append(StringBuilder value, int c) throws IOException {
    require(
        c >= ' ' || c == '\t' || c == '\n',
        "it holds control characters, which no table has; save it as text in UTF-8");
    require(value.length() < LONGEST_VALUE, "a value has more than a million characters");
    require(++length < LONGEST_LINE, "a line has more than 16 million characters");
    value.append((char) c);
  }

  /** The next character, line breaks of all kinds as a line feed; −1 at the end. */
  private int take() throws IOException {
    int c = pending;
    pending = -2;
    if (c != -2) {
      return c;
    }
    c = raw();
    if (c == MARK && read == 1) {
      c = raw();
    }
    if (c == '\r') {
      int after = raw();
      if (after != '\n') {
        pending = after;
      }
      c = '\n';
    }
    if (c == '\n') {
      read++;
    }
    return c;
  }

  private int raw() throws IOException {
    try {
      return reader.read();
    } catch (CharacterCodingException e) {
      throw new TermTableException(
          name, read, "it is not in UTF-8; save it as CSV in UTF-8, or as Unicode text");
    }
  }

  private void require(boolean right, String why) throws TermTableException {
    if (!right) {
      throw new TermTableException(name, line, why);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
