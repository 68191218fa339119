package org.bayan.okapi.internal.explain;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the rules of an SRX file stand in it and what its comments say of them. */
public final class SrxOutline {

  /**
   * The place of a rule.
   *
   * @param line the line of the rule's tag, from 1
   * @param comment the first line of the comment before the rule, empty without one
   */
  public record Place(int line, String comment) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private List<Place> current = new ArrayList<>();
  private String comment = "";
  private String namespace;

  private SrxOutline() {}

  /**
   * Reads the outline.
   *
   * @param xml an SRX file that has no document type
   * @return the places of the rules of each language rule, by its name, in the order of the file
   * @throws XMLStreamException when it is no XML
   */
  public static Map<String, List<Place>> read(byte[] xml) throws XMLStreamException {
    SrxOutline outline = new SrxOutline();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    try {
      while (reader.hasNext()) {
        outline.event(reader.next(), reader);
      }
    } finally {
      reader.close();
    }
    return outline.places;
  }

  private void event(int event, XMLStreamReader reader) {
    if (event == XMLStreamConstants.COMMENT) {
      comment = firstLine(reader.getText());
    } else if (event == XMLStreamConstants.START_ELEMENT) {
      element(reader);
    }
  }

  private void element(XMLStreamReader reader) {
    // The root comes first; elements of other vocabularies are no rules.
    namespace = namespace == null ? String.valueOf(reader.getNamespaceURI()) : namespace;
    if (!namespace.equals(String.valueOf(reader.getNamespaceURI()))) {
      return;
    }
    switch (reader.getLocalName()) {
      case "languagerule" -> {
        current = new ArrayList<>();
        // As in the engine, a second language rule of the same name replaces the first.
        places.put(reader.getAttributeValue(null, "languagerulename"), current);
      }
      case "rule" -> current.add(new Place(reader.getLocation().getLineNumber(), comment));
      default -> {}
    }
    comment = "";
  }

  private static String firstLine(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }
}
