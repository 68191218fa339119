package org.bayan.exchange.library;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.internal.library.AknNames;
import org.bayan.exchange.internal.library.BodyWriter;
import org.bayan.exchange.internal.library.MetaWriter;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.library.OfficialText;

/**
 * Writes official texts as statements of Akoma Ntoso 3.0, in UTF-8: head lines into the preface,
 * reasons into the recitals of a preamble, numbered paragraphs with their divisions into the main
 * body, each segment in a {@code span}. Details that the standard has no place for, and all others
 * once more, are attributes of an element of the namespace {@code urn:bayan:library:1}; the number
 * of a paragraph as a path is one of its block.
 */
public final class AkomaNtosoWriter {

  /**
   * Writes a text.
   *
   * @param text what to write
   * @param out where to; flushed, not closed
   * @throws org.bayan.exchange.UnwritableCharacterException when it holds a character that XML
   *     cannot; nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(OfficialText text, OutputStream out) throws IOException {
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      write(text, new XmlWriter(nowhere));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(text, new XmlWriter(writer));
    writer.flush();
  }

  private static void write(OfficialText text, XmlWriter xml) throws IOException {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.start(AknNames.ROOT);
    xml.attribute("xmlns", AknNames.NAMESPACE).attribute("xmlns:bayan", AknNames.BAYAN);
    xml.line().start("statement").attribute("name", "statement");
    new MetaWriter(xml).write(text);
    new BodyWriter(xml, text.details().language()).write(text.paragraphs());
    xml.endBlock().endBlock().markup("\n");
  }
}
