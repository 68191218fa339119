package org.bayan.exchange.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.html.QualityPage;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes what checks found as a page to read and to print: one HTML file in UTF-8 that needs
 * nothing outside and runs no script.
 *
 * <p>A table at its head counts what each check has found, and says what the check looks at;
 * another one lists the files where there are several. Then follow, for each file, the pairs with
 * what was found in them: both texts, each in its own direction, with the places marked, and the
 * sentences. Severity is told in words as well as in colour. What a person ruled out is listed with
 * the reason and counted apart. The markup is well-formed XML, too.
 */
public final class QualityReportWriter {

  /**
   * Writes a report.
   *
   * @param profile the name of the profile
   * @param documents what was found, by files
   * @param out where to; flushed, not closed
   * @throws org.bayan.exchange.UnwritableCharacterException when a text holds a control character
   *     that HTML cannot; nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(String profile, List<ReportedDocument> documents, OutputStream out)
      throws IOException {
    QualityPage page = new QualityPage(profile, documents);
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      page.write(new XmlWriter(nowhere));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    page.write(new XmlWriter(writer));
    writer.flush();
  }
}
