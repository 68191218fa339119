package org.bayan.exchange.internal.library;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.exchange.internal.xml.XmlElementReader;
import org.bayan.exchange.library.AkomaNtosoText;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;

/** Reads one document from the beginning of a file to its end. */
public final class AknDocument {

  private static final int DEEPEST = 90;

  /** They repeat what stands elsewhere, or belong to no text. */
  private static final Set<String> PASSED_OVER = Set.of("toc", "proprietary", "foreign");

  private final XMLStreamReader reader;
  private final String id;
  private AknMeta meta;

  /** A document with the id that its text shall have. */
  public AknDocument(XMLStreamReader reader, String id) {
    this.reader = reader;
    this.id = id;
  }

  /**
   * Reads to the end.
   *
   * @throws AknFault when it is no Akoma Ntoso, or too large
   * @throws XMLStreamException when the XML is damaged
   */
  public AkomaNtosoText read() throws AknFault, XMLStreamException {
    while (!reader.isStartElement()) {
      reader.next();
    }
    if (!reader.getLocalName().equals(AknNames.ROOT)) {
      throw new AknFault(
          line(),
          "the root element is <"
              + reader.getLocalName()
              + ">, an official text begins with <"
              + AknNames.ROOT
              + ">");
    }
    BodyReader body = new BodyReader();
    readContent(body);
    AknMeta said = meta == null ? AknMeta.NOTHING : meta;
    TextDetails details = said.details(body.title());
    return new AkomaNtosoText(new OfficialText(id, details, body.paragraphs()), said.ours());
  }

  private void readContent(BodyReader body) throws AknFault, XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += start(body);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          // The root was begun before, and ends last.
          if (depth >= 0) {
            body.end();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            body.text(reader.getText());
        default -> {
          // Comments and instructions are no text.
        }
      }
      require(depth <= DEEPEST, "elements are nested too deep");
      require(body.isSensible(), "the document holds more text than any official text does");
    }
  }

  /** How many elements were begun and not ended. */
  private int start(BodyReader body) throws AknFault, XMLStreamException {
    String name = reader.getLocalName();
    if (name.equals("meta")) {
      XmlElement read = XmlElementReader.read(reader);
      // Annexes have their own; what the document is, its own says.
      if (meta == null) {
        meta = AknMeta.of(read);
        body.setExact(meta.ours());
      }
      return 0;
    }
    if (PASSED_OVER.contains(name)) {
      skip();
      return 0;
    }
    body.start(
        name,
        reader.getAttributeValue(null, "class"),
        reader.getAttributeValue(AknNames.BAYAN, "number"));
    return 1;
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void require(boolean sensible, String why) throws AknFault {
    if (!sensible) {
      throw new AknFault(line(), why);
    }
  }

  private int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }
}
