package org.bayan.exchange.bilingual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.internal.xliff.XliffReading;
import org.bayan.exchange.internal.xml.XmlDamage;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * Reads the units of XLIFF 1.0 to 1.2 and 2.x. Document types are passed over and outside entities
 * never opened. It is read as far as it makes sense: whether a file is valid is another question.
 */
public final class XliffReader {

  /** What becomes of a unit that is cut into segments. */
  public enum Segments {
    /** One unit, with the texts of its segments joined. */
    JOINED,
    /** Each segment is a unit; its paragraph is the unit of the file. */
    SEPARATE
  }

  private final Segments segments;

  /** A reader. */
  public XliffReader(Segments segments) {
    this.segments = segments;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its units; a unit that is not to be translated is left out
   * @throws BilingualFormatException when it is no XLIFF, is cut off or damaged
   * @throws IOException when it cannot be read
   */
  public BilingualFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XliffReading(file.toString(), XmlInput.open(in), segments).read();
    } catch (XMLStreamException e) {
      XmlDamage damage = XmlDamage.of(e);
      throw new BilingualFormatException(file.toString(), damage.line(), damage.why());
    }
  }
}
