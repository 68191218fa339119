package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.tbx.write.TermbaseDocument;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.Termbase;

/**
 * Writes termbases in TBX, in UTF-8.
 *
 * <ul>
 *   <li>{@link #write} writes all that a termbase holds: TBX-Basic of version 3 in style DCT, with
 *       elements of the namespace {@code urn:bayan:tbx:1} for the rest. Without those the file is
 *       valid against the core of ISO 30042:2019. {@link TbxReader} reads the same termbase back.
 *   <li>{@link #export} writes a plain dialect and says what it had no place for.
 * </ul>
 *
 * <p>Ids are names of XML there: one that is none gets a {@code _} before it and for each character
 * that a name cannot hold; references follow. A line break in a value is written as U+2028.
 */
public final class TbxWriter {

  /**
   * Writes everything.
   *
   * @param termbase what to write
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when a text holds a character that XML cannot; nothing has
   *     been written then
   * @throws IOException when it cannot be written
   */
  public void write(Termbase termbase, OutputStream out) throws IOException {
    write(TermbaseDocument.whole(termbase), out);
  }

  /**
   * Writes what a plain dialect has a place for.
   *
   * @param termbase what to write
   * @param dialect the dialect
   * @param out where to; flushed, not closed
   * @return what is not in the file, in the order of the entries
   * @throws UnwritableCharacterException when a text holds a character that XML cannot; nothing has
   *     been written then
   * @throws IOException when it cannot be written
   */
  public List<ExportLoss> export(Termbase termbase, TbxDialect dialect, OutputStream out)
      throws IOException {
    TermbaseDocument document = TermbaseDocument.plain(termbase, dialect);
    write(document, out);
    return document.losses();
  }

  private static void write(TermbaseDocument document, OutputStream out) throws IOException {
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      document.write(new XmlWriter(nowhere));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    document.write(new XmlWriter(writer));
    writer.flush();
  }
}
