package org.bayan.okapi.internal.pdf;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The properties of an XMP packet (ISO 16684-1) that say what a document is: those of Dublin Core
 * and the date of creation. Of lists and language alternatives, the first item counts.
 */
final class XmpPacket {
  static final int MAX_BYTES = 1 << 20;
  static final XmpPacket NONE = new XmpPacket();

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  private static final String CREATED = "CreateDate";

  private final Map<String, String> values = new HashMap<>();

  private XmpPacket() {}

  /** Reads a packet as far as it is well-formed. */
  static XmpPacket read(byte[] xml) {
    XmpPacket packet = new XmpPacket();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        packet.read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // What came before the fault holds; PDFs with faulty packets are common.
      return packet;
    }
    return packet;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    String property = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = property(reader.getNamespaceURI(), reader.getLocalName());
          property = name == null ? property : name;
          readAttributes(reader);
        }
        case XMLStreamConstants.CHARACTERS -> keep(property, reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (property(reader.getNamespaceURI(), reader.getLocalName()) != null) {
            property = null;
          }
        }
        default -> {}
      }
    }
  }

  private void readAttributes(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      keep(
          property(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
  }

  private static String property(String namespace, String name) {
    boolean known =
        DUBLIN_CORE.equals(namespace) || BASIC.equals(namespace) && name.equals(CREATED);
    return known ? name : null;
  }

  private void keep(String property, String value) {
    if (property != null && !value.isBlank()) {
      values.putIfAbsent(property, value.strip());
    }
  }

  /** The first value of a property of Dublin Core. */
  Optional<String> first(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The date of publication, else of creation; XMP has dates in ISO 8601. */
  Optional<String> date() {
    return first("date").or(() -> first(CREATED)).filter(d -> d.matches("\\d{4}(-\\d.*)?"));
  }
}
