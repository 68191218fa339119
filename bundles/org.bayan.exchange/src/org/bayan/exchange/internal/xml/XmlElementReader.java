package org.bayan.exchange.internal.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one element after another from a stream into memory. */
public final class XmlElementReader {
  private static final int DEEPEST = 50;
  private static final int MILLION = 1_000_000;
  private static final int MOST_CHARACTERS = 16 * MILLION;

  /** What an element and a text take in memory beside their characters, in characters. */
  private static final int COST_OF_ELEMENT = 100;

  private static final int COST_OF_TEXT = 20;

  /**
   * Without document types there are no entities but those of XML itself, such as {@code &amp;}. A
   * large file may have any number of them, and they count against these limits of the JDK.
   */
  private static final List<String> ENTITY_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private static final String NO_LIMIT = "0";

  private int left = MOST_CHARACTERS;

  private XmlElementReader() {}

  /** A factory of parsers that follow no document type and no outside entity. */
  static XMLInputFactory factory() {
    // The JDK's own parser: which others are about depends on the installation.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
    return factory;
  }

  /**
   * Reads an element that was kept as text.
   *
   * @throws XMLStreamException when the XML is damaged or elements are nested too deep
   */
  public static XmlElement parse(String xml) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
    try {
      reader.nextTag();
      return read(reader);
    } finally {
      reader.close();
    }
  }

  /**
   * Reads the element that begins at a position, with all that is inside.
   *
   * @param reader stands on its start tag, and on its end tag afterwards
   * @throws XMLStreamException when the XML is damaged or elements are nested too deep
   */
  public static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
    return new XmlElementReader().read(reader, 1);
  }

  private XmlElement read(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements are nested too deep", reader.getLocation());
    }
    XmlElement element = startOf(reader);
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        take(COST_OF_ELEMENT, reader);
        element.content().add(read(reader, depth + 1));
      } else if (reader.isCharacters()) {
        take(COST_OF_TEXT + reader.getTextLength(), reader);
        element.content().add(reader.getText());
      }
    }
    return element;
  }

  /** Refuses an element that would fill memory. */
  private void take(int characters, XMLStreamReader reader) throws XMLStreamException {
    left -= characters;
    if (left < 0) {
      throw new XMLStreamException(
          "an element holds more than " + MOST_CHARACTERS / MILLION + " million characters",
          reader.getLocation());
    }
  }

  private static XmlElement startOf(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      boolean plain = prefix == null || prefix.isEmpty();
      attributes.put(plain ? name : prefix + ":" + name, reader.getAttributeValue(i));
    }
    List<Object> content = new ArrayList<>();
    return new XmlElement(
        orEmpty(reader.getNamespaceURI()),
        orEmpty(reader.getPrefix()),
        reader.getLocalName(),
        attributes,
        content,
        reader.getLocation().getLineNumber());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
