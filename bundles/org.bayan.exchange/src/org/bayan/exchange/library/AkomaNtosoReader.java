package org.bayan.exchange.library;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.library.AknDocument;
import org.bayan.exchange.internal.library.AknFault;
import org.bayan.exchange.internal.xml.XmlDamage;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * Reads official texts in Akoma Ntoso. What {@link AkomaNtosoWriter} wrote is read back unchanged.
 * Of files that other programs wrote, every block of text becomes a paragraph: white space in it is
 * made one space, the number of its division stands before it, notes follow it. Document types are
 * passed over and outside entities never opened.
 */
public final class AkomaNtosoReader {

  /**
   * Reads a file.
   *
   * @param file the file
   * @param id the id that the text shall have
   * @return the text
   * @throws AkomaNtosoFormatException when it is no Akoma Ntoso, is cut off or damaged, or is
   *     beyond what one document can sensibly hold
   * @throws IOException when it cannot be read
   */
  public AkomaNtosoText read(Path file, String id) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString(), id);
    }
  }

  /**
   * Reads a stream.
   *
   * @param in the stream; not closed
   * @param name what messages call it
   * @param id the id that the text shall have
   * @return the text
   * @throws AkomaNtosoFormatException when it is no Akoma Ntoso, is cut off or damaged, or is
   *     beyond what one document can sensibly hold
   * @throws IOException when it cannot be read
   */
  public AkomaNtosoText read(InputStream in, String name, String id) throws IOException {
    try {
      XMLStreamReader reader = XmlInput.open(in);
      return new AknDocument(reader, id).read();
    } catch (AknFault e) {
      throw new AkomaNtosoFormatException(name, e.line(), e.getMessage(), null);
    } catch (XMLStreamException e) {
      XmlDamage damage = XmlDamage.of(e);
      throw new AkomaNtosoFormatException(name, damage.line(), damage.why(), e);
    }
  }
}
