package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.io.Reader;

/** The characters of a file, to be looked at before they are taken, with their lines. */
final class CharacterInput {

  static final int END = -1;

  private static final int SIZE = 1 << 14;

  /** How far ahead may be looked. */
  private static final int AHEAD = 64;

  private static final char FIRST_SPECIAL = '\uD800';

  private final Reader reader;
  private final char[] buffer = new char[SIZE];
  private int at;
  private int end;
  private int line = 1;
  private boolean finished;

  CharacterInput(Reader reader) {
    this.reader = reader;
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  /** The next character, which is not taken. */
  int peek() throws IOException {
    return peek(0);
  }

  /** A character further ahead, up to 64 of them. */
  int peek(int ahead) throws IOException {
    if (at + ahead >= end) {
      fill();
    }
    return at + ahead < end ? buffer[at + ahead] : END;
  }

  /** Takes the next character. */
  int next() throws IOException {
    int character = peek();
    if (character != END) {
      at++;
      if (character == '\n' || character == '\r' && peek() != '\n') {
        line++;
      }
    }
    return character;
  }

  /** Whether the next characters are these. */
  boolean startsWith(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (peek(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes some characters. */
  void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  /** Takes the characters up to the next that may be more than text, or ends a line. */
  void takeText(StringBuilder into) throws IOException {
    peek();
    int start = at;
    while (at < end && isText(buffer[at])) {
      at++;
    }
    into.append(buffer, start, at - start);
  }

  private static boolean isText(char character) {
    return (character >= ' ' || character == '\t')
        && character < FIRST_SPECIAL
        && character != '<'
        && character != '&'
        && character != ']';
  }

  private void fill() throws IOException {
    if (finished || end - at > AHEAD) {
      return;
    }
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    while (end <= AHEAD && !finished) {
      int read = reader.read(buffer, end, SIZE - end);
      finished = read < 0;
      end += Math.max(read, 0);
    }
  }
}
