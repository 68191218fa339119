package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.json.JsonObject;

/** Writes the terms found in a text, as a table or as JSON lines, in UTF-8. */
public final class TermPlacesWriter {
  private static final String HEADER =
      "#segment\tstart\tend\ttext\tconcept id\tterm\tmatch kind\tequivalents\n";

  /**
   * Writes tab-separated values: a header line that begins with {@code #}, then a place a line.
   * Equivalents are joined by {@code "; "}. A tab or line break within a value becomes a space.
   *
   * @param places what was found
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeTable(List<TermPlace> places, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(HEADER);
    for (TermPlace place : places) {
      writer.write(line(place));
    }
    writer.flush();
  }

  /**
   * Writes one JSON object a line, with the members {@code segment}, {@code start}, {@code end},
   * {@code text}, {@code concept}, {@code term}, {@code match}, {@code how} and {@code equivalents}
   * (a list).
   *
   * @param places what was found
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeJson(List<TermPlace> places, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (TermPlace place : places) {
      writer.write(object(place) + "\n");
    }
    writer.flush();
  }

  private static String line(TermPlace place) {
    return String.join(
            "\t",
            String.valueOf(place.segment()),
            String.valueOf(place.start()),
            String.valueOf(place.end()),
            cell(place.text()),
            cell(place.conceptId()),
            cell(place.term()),
            place.kind(),
            cell(String.join("; ", place.equivalents())))
        + "\n";
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029]+", " ");
  }

  private static JsonObject object(TermPlace place) {
    return new JsonObject()
        .add("segment", place.segment())
        .add("start", place.start())
        .add("end", place.end())
        .add("text", place.text())
        .add("concept", place.conceptId())
        .add("term", place.term())
        .add("match", place.kind())
        .add("how", place.how())
        .addStrings("equivalents", place.equivalents());
  }
}
