package org.bayan.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextPackage;

/**
 * How far the review of a bitext is.
 *
 * @param beads how many beads its alignments hold
 * @param accepted how many of them a person has accepted
 * @param needReview how many of them a person has marked to be looked at again
 */
public record ReviewProgress(int beads, int accepted, int needReview) {

  private static final String BEADS = BitextPackage.Literals.ALIGNMENT__BEADS.getName();
  private static final String STATUS = BitextPackage.Literals.BEAD__STATUS.getName();

  /**
   * Counts the beads of a bitext. The file is read as a stream, so that it costs little memory and
   * a fraction of the time that opening takes; it is not checked to be a whole bitext.
   *
   * @param bitext a {@code .bitext} file
   * @throws IOException when it cannot be read or is no XML
   */
  public static ReviewProgress read(Path bitext) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(bitext)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      ReviewProgress progress = count(reader);
      reader.close();
      return progress;
    } catch (XMLStreamException e) {
      throw new IOException(bitext + " is not a bitext: " + e.getMessage(), e);
    }
  }

  private static ReviewProgress count(XMLStreamReader reader) throws XMLStreamException {
    ReviewProgress progress = new ReviewProgress(0, 0, 0);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals(BEADS)) {
        progress = progress.and(reader.getAttributeValue(null, STATUS));
      }
    }
    return progress;
  }

  private ReviewProgress and(String status) {
    return new ReviewProgress(
        beads + 1,
        accepted + (BeadStatus.ACCEPTED.getLiteral().equals(status) ? 1 : 0),
        needReview + (BeadStatus.NEEDS_REVIEW.getLiteral().equals(status) ? 1 : 0));
  }
}
