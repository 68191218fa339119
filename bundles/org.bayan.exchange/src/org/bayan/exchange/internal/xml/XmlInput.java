package org.bayan.exchange.internal.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a stream of XML. UTF-8, which nearly all files are, is decoded here and strictly: the
 * parser itself would print a line of its own to the console for a malformed byte before it throws.
 * A piece of markup without an end is refused before it fills memory.
 */
public final class XmlInput {

  private static final int PROLOG = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private XmlInput() {}

  /**
   * A parser at the beginning of a stream.
   *
   * @param in the stream; not closed
   * @return a parser that follows no document type and no outside entity; malformed UTF-8 makes it
   *     throw with a {@link java.nio.charset.CharacterCodingException} inside
   * @throws XMLStreamException when the stream does not begin like XML
   * @throws IOException when it cannot be read
   */
  public static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
    PieceBound bound = new PieceBound();
    BufferedInputStream stream = new BufferedInputStream(bound.on(in));
    stream.mark(PROLOG);
    byte[] start = stream.readNBytes(PROLOG);
    stream.reset();
    XMLInputFactory factory = XmlElementReader.factory();
    if (!isUtf8(start)) {
      return bound.on(factory.createXMLStreamReader(stream));
    }
    if (hasMark(start)) {
      stream.skipNBytes(MARK.length);
    }
    return bound.on(
        factory.createXMLStreamReader(
            new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder())));
  }

  /**
   * A parser of characters that are decoded already, which knows of no namespaces: a prefix is part
   * of a name.
   *
   * @param characters not closed
   * @return a parser that follows no document type and no outside entity
   * @throws XMLStreamException when they do not begin like XML
   */
  public static XMLStreamReader open(Reader characters) throws XMLStreamException {
    XMLInputFactory factory = XmlElementReader.factory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.FALSE);
    PieceBound bound = new PieceBound();
    return bound.on(factory.createXMLStreamReader(bound.on(characters)));
  }

  private static boolean isUtf8(byte[] start) {
    if (hasMark(start)) {
      return true;
    }
    String prolog = new String(start, StandardCharsets.ISO_8859_1);
    boolean wide = prolog.startsWith("\u00FE\u00FF") || prolog.startsWith("\u00FF\u00FE");
    if (wide || prolog.indexOf(0) >= 0) {
      return false;
    }
    Matcher declared = ENCODING.matcher(prolog);
    return !declared.find() || "UTF-8".equalsIgnoreCase(declared.group(1));
  }

  private static boolean hasMark(byte[] start) {
    return start.length >= MARK.length
        && start[0] == MARK[0]
        && start[1] == MARK[1]
        && start[2] == MARK[2];
  }
}
