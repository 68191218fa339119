package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.exchange.internal.docx.DocxParts;
import org.bayan.exchange.internal.docx.Part;
import org.bayan.exchange.internal.docx.PartsArchive;
import org.bayan.text.XmlCharacters;

/**
 * Writes a document as DOCX (ECMA-376, WordprocessingML, transitional) that has no original to be
 * put back into, such as the translation of a PDF.
 *
 * <ul>
 *   <li>The page is A4 with its number below. Right-to-left languages get right-to-left pages,
 *       paragraphs and runs; Latin words in them stay left-to-right runs.
 *   <li>Headings have the styles Heading 1 to 6 with outline levels.
 *   <li>A list item has a bullet unless its text begins with a label of its own ({@code 1.}, {@code
 *       (أ)}, {@code –}).
 *   <li>A footnote whose parent is a block of the body gets a mark there. The others close the
 *       document below a rule.
 * </ul>
 *
 * <p>The same document always gives the same bytes.
 */
public final class DocxWriter {
  /**
   * Writes a document.
   *
   * @param document what is to be written
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when the title or a block holds a character that XML
   *     cannot; nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(DocxDocument document, OutputStream out) throws IOException {
    require(document.title(), "title");
    for (DocxBlock block : document.blocks()) {
      require(block.text(), "block " + block.id());
    }
    write(new DocxParts(document), out);
  }

  /**
   * Writes a document that is a table, on pages turned to their long side. Its first row is
   * repeated on each page.
   *
   * @param table what is to be written
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when the title or a cell holds a character that XML
   *     cannot; nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(DocxTable table, OutputStream out) throws IOException {
    require(table.title(), "title");
    int number = 0;
    for (List<DocxCell> row : table.rows()) {
      number++;
      for (DocxCell cell : row) {
        require(cell.text(), "row " + number);
      }
    }
    write(new DocxParts(table), out);
  }

  private static void write(DocxParts parts, OutputStream out) throws IOException {
    PartsArchive archive = new PartsArchive(out);
    for (Part part : parts.all()) {
      archive.add(part);
    }
    archive.finish();
  }

  private static void require(String text, String place) throws UnwritableCharacterException {
    OptionalInt forbidden = XmlCharacters.firstIllegal(text);
    if (forbidden.isPresent()) {
      throw new UnwritableCharacterException(place, forbidden.getAsInt());
    }
  }
}
