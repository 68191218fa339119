package org.bayan.exchange.bilingual;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.internal.xliff.Version1Writer;
import org.bayan.exchange.internal.xliff.Version2Writer;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes bilingual units as XLIFF in UTF-8, a {@code file} element for each document. Each unit
 * carries its {@link UnitMarks}: in 2.1 as metadata, in 1.2 as a property. The same units give the
 * same bytes.
 */
public final class XliffWriter {
  private final XliffVersion version;

  /** A writer. */
  public XliffWriter(XliffVersion version) {
    this.version = version;
  }

  /**
   * Writes units.
   *
   * @param file the units; both languages are named
   * @param out where to; flushed, not closed
   * @throws org.bayan.exchange.UnwritableCharacterException when one holds a character that XML
   *     cannot
   * @throws IOException when it cannot be written
   */
  public void write(BilingualFile file, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    XmlWriter xml = new XmlWriter(writer);
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    switch (version) {
      case ONE_2 -> new Version1Writer(xml).write(file);
      case TWO_1 -> new Version2Writer(xml).write(file);
    }
    xml.markup("\n");
    writer.flush();
  }
}
