package org.bayan.exchange.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.internal.html.CitationPage;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes a citation report as a page to read and to print: one HTML file in UTF-8 that needs
 * nothing outside and runs no script. The markup is well-formed XML, too.
 *
 * <p>The report stands in the left column, the official wording behind it in the right one, each in
 * its own direction. Words that have nothing on the other side are marked by a line as well as in
 * colour. What the report leaves out follows, then what the reporter says himself.
 */
public final class CitationReportWriter {

  /**
   * Writes a report.
   *
   * @param report what to tell
   * @param out where to; flushed, not closed
   * @throws org.bayan.exchange.UnwritableCharacterException when a text holds a control character
   *     that HTML cannot; nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(CitationReport report, OutputStream out) throws IOException {
    CitationPage page = new CitationPage(report);
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      page.write(new XmlWriter(nowhere));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    page.write(new XmlWriter(writer));
    writer.flush();
  }
}
