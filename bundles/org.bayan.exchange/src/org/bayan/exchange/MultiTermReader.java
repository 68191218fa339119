package org.bayan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.multiterm.MtfDocument;
import org.bayan.exchange.internal.multiterm.MtfFault;
import org.bayan.exchange.internal.xml.XmlDamage;
import org.bayan.exchange.internal.xml.XmlInput;
import org.bayan.model.termbase.Termbase;

/**
 * Reads what MultiTerm exports as XML (root element {@code mtf}; the elements are described in the
 * documentation of its programming interface under "XML Schema: MTF"). One concept is held in
 * memory beside the model at a time. Document types are passed over and outside entities never
 * opened.
 *
 * <p>Every termbase of MultiTerm names its own fields. Those with a usual English name, such as
 * Definition, Source, Context, Note, Subject, Status or Part of Speech, fill the model; every other
 * one, and every value that the model has no constant for, becomes a note whose type is the name of
 * the field. Entry numbers are kept aside, and ids are made of number and terms, since each
 * termbase counts from one.
 */
public final class MultiTermReader {

  /**
   * Whether a file is such an export, by its root element.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean recognises(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader reader = XmlInput.open(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          return reader.getLocalName().equals(MtfDocument.ROOT);
        }
      }
      return false;
    } catch (XMLStreamException e) {
      // No XML, or damaged before its first element: it is none, whatever else it may be.
      return false;
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the termbase, in no resource
   * @throws MultiTermFormatException when it is no such export, is cut off or damaged, or a concept
   *     lacks what makes it one
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream.
   *
   * @param in the stream; not closed
   * @param name what messages call it
   * @return the termbase, in no resource
   * @throws MultiTermFormatException as above
   * @throws IOException when it cannot be read
   */
  public Termbase read(InputStream in, String name) throws IOException {
    try {
      return new MtfDocument(XmlInput.open(in)).read();
    } catch (MtfFault e) {
      throw new MultiTermFormatException(name, e.line(), e.getMessage(), null);
    } catch (XMLStreamException e) {
      XmlDamage damage = XmlDamage.of(e);
      throw new MultiTermFormatException(name, damage.line(), damage.why(), e);
    }
  }
}
