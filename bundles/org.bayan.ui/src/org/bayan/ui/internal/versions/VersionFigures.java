package org.bayan.ui.internal.versions;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What tells versions of a bitext apart at a glance.
 *
 * @param beads how many beads it has
 * @param accepted how many of them are accepted
 */
public record VersionFigures(int beads, int accepted) {

  /**
   * Counts in a stream, without building the bitext.
   *
   * @param bitext the content of a {@code .bitext} file; not closed
   * @throws XMLStreamException when it is not whole
   */
  public static VersionFigures of(InputStream bitext) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    XMLStreamReader reader = factory.createXMLStreamReader(bitext);
    int beads = 0;
    int accepted = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("beads")) {
        beads++;
        if ("ACCEPTED".equals(reader.getAttributeValue(null, "status"))) {
          accepted++;
        }
      }
    }
    return new VersionFigures(beads, accepted);
  }
}
