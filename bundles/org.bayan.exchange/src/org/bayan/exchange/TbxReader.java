package org.bayan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.tbx.TbxDocument;
import org.bayan.exchange.internal.tbx.TbxFault;
import org.bayan.exchange.internal.xml.XmlDamage;
import org.bayan.exchange.internal.xml.XmlInput;
import org.bayan.model.termbase.Termbase;

/**
 * Reads termbases in TBX: version 3 (ISO 30042:2019) in the styles DCA and DCT, and version 2
 * ({@code martif}, with {@code tig} or {@code ntig}). One entry is held in memory beside the model
 * at a time. Document types are passed over and outside entities never opened.
 *
 * <p>Data categories of the core, Min and Basic modules fill the model, some of the Linguist module
 * too. What is not known, or has a value that the model has no constant for, is kept as XML in
 * {@code foreign} at the level where it stood; markup inside a term or note is left out of its
 * text. An entry without an id, which version 2 allows, is called {@code entry-N} by its position.
 */
public final class TbxReader {

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the termbase, in no resource
   * @throws TbxFormatException when it is no TBX, is cut off or damaged, or an entry lacks what
   *     makes it one
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
   * @throws TbxFormatException when it is no TBX, is cut off or damaged, or an entry lacks what
   *     makes it one
   * @throws IOException when it cannot be read
   */
  public Termbase read(InputStream in, String name) throws IOException {
    try {
      XMLStreamReader reader = XmlInput.open(in);
      return new TbxDocument(reader).read();
    } catch (TbxFault e) {
      throw new TbxFormatException(name, e.line(), e.getMessage(), null);
    } catch (XMLStreamException e) {
      XmlDamage damage = XmlDamage.of(e);
      throw new TbxFormatException(name, damage.line(), damage.why(), e);
    }
  }
}
