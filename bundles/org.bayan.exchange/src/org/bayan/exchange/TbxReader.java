package org.bayan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.tbx.TbxDocument;
import org.bayan.exchange.internal.tbx.TbxFault;
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
      if (e.getNestedException() instanceof IOException io && !isEncodingFault(io)) {
        throw io;
      }
      String why = "the XML is damaged: " + reason(e);
      throw new TbxFormatException(name, line(e), why, e);
    }
  }

  private static boolean isEncodingFault(IOException e) {
    return e instanceof CharacterCodingException
        || e instanceof java.io.CharConversionException
        || e instanceof java.io.UnsupportedEncodingException;
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The parser's words without the place that it puts before them. */
  private static String reason(XMLStreamException e) {
    if (e.getNestedException() instanceof CharacterCodingException) {
      return "a byte here or a little below is not UTF-8, which the file declares to be in";
    }
    String message = String.valueOf(e.getMessage());
    int words = message.indexOf("Message: ");
    String reason = words < 0 ? message : message.substring(words + "Message: ".length());
    String line = reason.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
