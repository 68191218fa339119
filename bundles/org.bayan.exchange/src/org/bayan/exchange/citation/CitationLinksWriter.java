package org.bayan.exchange.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes links as tab-separated values in UTF-8: a header line that begins with {@code #}, then a
 * link a line. Its columns are the segment of the report (from 0), the document, the paragraph, the
 * segment of that document (from 0), the link type and the confidence (four decimals). A segment
 * behind which nothing stands is a line without document, of the type {@code ADDED}; a segment that
 * the report leaves out is a line without segment of the report, of the type {@code OMITTED}.
 */
public final class CitationLinksWriter {
  private static final String HEADER =
      "#source segment\tdocument\tparagraph\tsegment\ttype\tconfidence\n";

  /**
   * Writes links.
   *
   * @param links in the order in which they shall stand
   * @param out where to; flushed, not closed
   * @throws IOException when they cannot be written
   */
  public void write(List<CitationLink> links, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(HEADER);
    for (CitationLink link : links) {
      writer.write(line(link));
    }
    writer.flush();
  }

  private static String line(CitationLink link) {
    return String.join(
            "\t",
            number(link.source()),
            cell(link.document()),
            cell(link.paragraph()),
            number(link.target()),
            link.type().getLiteral(),
            confidence(link.confidence()))
        + "\n";
  }

  /** A tab or a line break in a name would make other columns of it. */
  private static String cell(String value) {
    return value.replaceAll("\\s+", " ");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static String confidence(OptionalDouble confidence) {
    return confidence.isPresent()
        ? String.format(Locale.ROOT, "%.4f", confidence.getAsDouble())
        : "";
  }
}
