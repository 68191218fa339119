package org.bayan.exchange.tmx;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.internal.tmx.write.ElementWriter;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes units as TMX 1.4b in UTF-8, one after another. What it writes is valid: an attribute that
 * the standard does not have becomes a property {@code x-attribute-…}, half a pair without its
 * other half an {@code it}, a code without what its element must have a {@code ph}.
 */
public final class TmxStreamWriter implements Closeable {

  /** How much of a text is written. */
  public enum Level {
    /** The text without inline codes. */
    ONE,
    /** The text with its inline codes. */
    TWO
  }

  private final Writer writer;
  private final ElementWriter elements;

  /**
   * Begins a file.
   *
   * @param out where to; flushed, not closed
   * @param level how much of a text is written
   * @param header what stands before the units; what it must say and does not is written as unknown
   * @throws org.bayan.exchange.UnwritableCharacterException when it holds a character that XML
   *     cannot
   * @throws IOException when it cannot be written
   */
  public TmxStreamWriter(OutputStream out, Level level, TmxHeader header) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    elements = new ElementWriter(new XmlWriter(writer), level == Level.TWO);
    elements.begin(header);
  }

  /**
   * Writes a unit.
   *
   * @throws org.bayan.exchange.UnwritableCharacterException when it holds a character that XML
   *     cannot
   * @throws IOException when it cannot be written
   */
  public void write(TmxUnit unit) throws IOException {
    elements.unit(unit);
  }

  /** Ends the file. */
  @Override
  public void close() throws IOException {
    elements.end();
    writer.flush();
  }
}
