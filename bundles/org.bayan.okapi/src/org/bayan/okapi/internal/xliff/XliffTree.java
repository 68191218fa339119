package org.bayan.okapi.internal.xliff;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.internal.xml.XmlInput;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the elements of a document. */
final class XliffTree {

  private XliffTree() {}

  /**
   * The root element.
   *
   * @param xml well-formed, with elements nested as deep only as {@link
   *     org.bayan.okapi.internal.xml.XmlGuard} allows
   */
  static XliffNode of(String xml) {
    try {
      XMLStreamReader2 reader = (XMLStreamReader2) XmlInput.reader(new StringReader(xml));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("was well-formed a moment ago", e);
    }
  }

  private static XliffNode read(XMLStreamReader2 reader) throws XMLStreamException {
    Optional<XliffNode> open = Optional.empty();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open = Optional.of(start(reader, open));
        case XMLStreamConstants.END_ELEMENT -> {
          XliffNode ended = open.orElseThrow();
          ended.endAt(Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()));
          if (ended.parent().isEmpty()) {
            return ended;
          }
          open = ended.parent();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!reader.isWhiteSpace()) {
            open.ifPresent(XliffNode::addText);
          }
        }
        default -> {}
      }
    }
  }

  private static XliffNode start(XMLStreamReader2 reader, Optional<XliffNode> parent)
      throws XMLStreamException {
    int start = Math.toIntExact(reader.getLocationInfo().getStartingCharOffset());
    int end = Math.toIntExact(reader.getLocationInfo().getEndingCharOffset());
    int line = reader.getLocationInfo().getStartLocation().getLineNumber();
    XliffNode node =
        new XliffNode(
            parent,
            orEmpty(reader.getNamespaceURI()),
            reader.getLocalName(),
            line,
            new TextRange(start, end));
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      node.set(
          orEmpty(reader.getAttributeNamespace(i)),
          reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
    return node;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
