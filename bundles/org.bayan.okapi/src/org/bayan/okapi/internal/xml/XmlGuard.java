package org.bayan.okapi.internal.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through XML before a filter reads it. A filter keeps more of a document in memory than its
 * bytes, and calls itself for elements within elements; the limits keep both within bounds that no
 * document of an office comes near. One pass in memory that does not grow.
 */
public final class XmlGuard {
  /** The deepest nesting of elements that is let through. */
  public static final int MAX_DEPTH = 500;

  /** The most attributes of one element, with namespace declarations. */
  public static final int MAX_ATTRIBUTES = 1_000;

  /** The most characters of the value of one attribute. */
  public static final int MAX_ATTRIBUTE_CHARS = 1 << 19;

  /** The most elements. */
  public static final int MAX_ELEMENTS = 2_000_000;

  /** The most paragraphs, which cost more than other elements: each becomes a text unit. */
  public static final int MAX_PARAGRAPHS = 300_000;

  /** The most characters of text between two tags. */
  public static final int MAX_TEXT_CHARS = 1 << 24;

  /** Opens the XML, which reads its first line. */
  private interface Opening {
    XMLStreamReader open() throws XMLStreamException;
  }

  private final boolean declarationAllowed;
  private XMLStreamReader xml;
  private int depth;
  private int elements;
  private int paragraphs;
  private int text;

  private XmlGuard(boolean declarationAllowed) {
    this.declarationAllowed = declarationAllowed;
  }

  /**
   * Reads to the end, or to the first fault.
   *
   * @param in is not closed
   * @throws XmlFaultException when it is no well-formed XML, has a document type declaration, or
   *     goes beyond a limit
   * @throws IOException when {@code in} fails
   */
  public static void check(InputStream in) throws XmlFaultException, IOException {
    check(() -> XmlInput.reader(in), false);
  }

  /** The same for XML whose encoding is known. */
  public static void check(Reader in) throws XmlFaultException, IOException {
    check(() -> XmlInput.reader(in), false);
  }

  /**
   * The same, but a document type declaration is passed over. A reference to an entity that it
   * declares makes the XML no well-formed one.
   */
  public static void checkLimits(InputStream in) throws XmlFaultException, IOException {
    check(() -> XmlInput.reader(in), true);
  }

  private static void check(Opening opening, boolean declarationAllowed)
      throws XmlFaultException, IOException {
    try {
      new XmlGuard(declarationAllowed).read(opening.open());
    } catch (XMLStreamException e) {
      throw explained(e);
    }
  }

  private void read(XMLStreamReader opened) throws XMLStreamException, XmlFaultException {
    xml = opened;
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> declaration();
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text(xml.getTextLength());
          default -> {}
        }
      }
    } finally {
      xml.close();
    }
  }

  private void declaration() throws XmlFaultException {
    if (!declarationAllowed) {
      throw fault("a document type declaration");
    }
  }

  private void start(String name) throws XmlFaultException {
    text = 0;
    if (++depth > MAX_DEPTH) {
      throw fault("elements nested more than " + MAX_DEPTH + " deep");
    }
    if (++elements > MAX_ELEMENTS) {
      throw fault("more than " + MAX_ELEMENTS / 1_000_000 + " million elements");
    }
    if (name.equals("p") && ++paragraphs > MAX_PARAGRAPHS) {
      throw fault("more than " + MAX_PARAGRAPHS + " paragraphs");
    }
  }

  private void end() {
    text = 0;
    depth--;
  }

  private void text(int length) throws XmlFaultException {
    text += length;
    if (text > MAX_TEXT_CHARS) {
      throw fault("more than 16 million characters in one piece");
    }
  }

  private XmlFaultException fault(String phrase) {
    return new XmlFaultException(phrase, xml.getLocation().getLineNumber());
  }

  /**
   * The parser tells of its own limits only in words; all that are left to it are on attributes.
   */
  private static XmlFaultException explained(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException failure
        && !(failure instanceof CharConversionException)) {
      throw failure;
    }
    String message = String.valueOf(e.getMessage());
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    if (message.contains("limit")) {
      return new XmlFaultException("too many or too long attributes on one element", line);
    }
    return new XmlFaultException("XML that is not well-formed (line " + line + ")", line, e);
  }
}
