package org.bayan.okapi.internal.extract;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.internal.xml.XmlInput;
import org.codehaus.stax2.XMLStreamReader2;

/** Where elements of one name stand in the characters of an XML document. */
final class XmlElements {
  /**
   * One element.
   *
   * @param range from its start tag to the end of its end tag
   * @param startTag range of the start tag
   * @param attributes names of its attributes, without prefixes
   */
  record Found(TextRange range, TextRange startTag, List<String> attributes) {
    /** Whether it has an attribute. */
    boolean has(String attribute) {
      return attributes.contains(attribute);
    }
  }

  private XmlElements() {}

  /** The outermost elements of this local name, in document order. */
  static List<Found> named(String localName, String xml) throws XMLStreamException {
    // The parser tells where each element begins and ends, which others do not.
    XMLStreamReader2 reader = (XMLStreamReader2) XmlInput.reader(new StringReader(xml));
    List<Found> found = new ArrayList<>();
    Optional<Found> open = Optional.empty();
    int depth = 0;
    int openDepth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (open.isEmpty() && reader.getLocalName().equals(localName)) {
          open = Optional.of(start(reader));
          openDepth = depth;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (open.isPresent() && depth == openDepth) {
          found.add(ended(open.get(), reader));
          open = Optional.empty();
        }
        depth--;
      }
    }
    return found;
  }

  private static Found start(XMLStreamReader2 reader) throws XMLStreamException {
    int start = Math.toIntExact(reader.getLocationInfo().getStartingCharOffset());
    int end = Math.toIntExact(reader.getLocationInfo().getEndingCharOffset());
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(reader.getAttributeLocalName(i));
    }
    TextRange tag = new TextRange(start, end);
    return new Found(tag, tag, attributes);
  }

  private static Found ended(Found open, XMLStreamReader2 reader) throws XMLStreamException {
    int end = Math.toIntExact(reader.getLocationInfo().getEndingCharOffset());
    // An empty element has no end tag of its own.
    TextRange range = new TextRange(open.range().start(), Math.max(end, open.startTag().end()));
    return new Found(range, open.startTag(), open.attributes());
  }
}
