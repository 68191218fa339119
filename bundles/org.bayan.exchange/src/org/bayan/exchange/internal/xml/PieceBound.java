package org.bayan.exchange.internal.xml;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Refuses XML in which no tag ends for long, before it fills memory: of an attribute or a comment
 * the parser keeps all until it has seen the end, and those who read a text keep that.
 */
final class PieceBound {
  /** In bytes or characters. */
  private static final int LARGEST = 1 << 24;

  private int taken;

  /** A stream for the parser to read from. */
  InputStream on(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        return take(super.read(), 1);
      }

      @Override
      public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        return take(read, read);
      }
    };
  }

  /** Characters for the parser to read from. */
  Reader on(Reader in) {
    return new FilterReader(in) {
      @Override
      public int read() throws IOException {
        return take(super.read(), 1);
      }

      @Override
      public int read(char[] chars, int start, int length) throws IOException {
        int read = super.read(chars, start, length);
        return take(read, read);
      }
    };
  }

  private int take(int read, int count) throws EndlessPieceException {
    taken += read < 0 ? 0 : count;
    if (taken > LARGEST) {
      throw new EndlessPieceException();
    }
    return read;
  }

  /** The parser, with whose tags the count begins anew. */
  XMLStreamReader on(XMLStreamReader parser) {
    return new StreamReaderDelegate(parser) {
      @Override
      public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT || event == END_ELEMENT) {
          taken = 0;
        }
        return event;
      }
    };
  }
}
