package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.glossary.GlossaryPage;
import org.bayan.exchange.internal.table.CarriedFields;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.Termbase;

/**
 * Writes glossaries to read and print: one HTML file with a part for each direction, headwords in
 * the order of the language's dictionaries under their letters (an Arabic article does not count),
 * with equivalents, status in words, forms, subject and definition.
 */
public final class GlossaryPageWriter {

  /**
   * Writes a glossary.
   *
   * @param termbase what to write
   * @param directions the parts, at least one
   * @param out where to; flushed, not closed
   * @return what it has no place for, in the order of the entries
   * @throws UnwritableCharacterException when a text holds a character that HTML cannot
   * @throws IOException when it cannot be written
   */
  public List<ExportLoss> write(
      Termbase termbase, List<GlossaryDirection> directions, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new GlossaryPage(termbase, directions).write(new XmlWriter(writer));
    writer.flush();
    return CarriedFields.PAGE.lost(termbase);
  }
}
