package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bayan.exchange.internal.html.ReportPage;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/**
 * Writes an alignment as a bilingual page to read and to print: one HTML file in UTF-8 that needs
 * nothing outside and runs no script.
 *
 * <p>The source stands in the left column and the target in the right one, each in its own
 * direction. A row is a bead, in the order of the alignment; segments that are in no bead get rows
 * of their own behind what precedes them in their text. Status, link type and confidence are told
 * in words, figures and shapes as well as in colour. Terms are underlined, their equivalents shown
 * on hovering and in a list at the end. The markup is well-formed XML, too.
 */
public final class HtmlReportWriter {
  private final TermMarker marker;

  /**
   * A writer that marks terms.
   *
   * @param marker finds them
   */
  public HtmlReportWriter(TermMarker marker) {
    this.marker = Objects.requireNonNull(marker, "marker");
  }

  /**
   * Writes an alignment.
   *
   * @param project the project
   * @param alignment one of its alignments
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when a text holds a control character that HTML cannot;
   *     nothing has been written then
   * @throws IOException when it cannot be written
   */
  public void write(BitextProject project, Alignment alignment, OutputStream out)
      throws IOException {
    ReportPage page = new ReportPage(project, alignment, marker);
    // Written to nowhere first, so that a bad character is found before anything is out.
    try (Writer nowhere = Writer.nullWriter()) {
      page.write(new XmlWriter(nowhere));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    page.write(new XmlWriter(writer));
    writer.flush();
  }
}
