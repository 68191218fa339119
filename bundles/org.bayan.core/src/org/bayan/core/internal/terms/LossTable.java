package org.bayan.core.internal.terms;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.ExportLoss;

/**
 * What an export left out, as tab-separated values in UTF-8 with a header line that begins with
 * {@code #}.
 */
public final class LossTable {
  private final List<ExportLoss> losses;

  /** A table of losses. */
  public LossTable(List<ExportLoss> losses) {
    this.losses = List.copyOf(losses);
  }

  /** Writes it; the stream is flushed. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("#concept\twhere\tfield\tvalue\n");
    for (ExportLoss loss : losses) {
      writer.write(cell(loss.concept()) + '\t' + cell(loss.where()) + '\t');
      writer.write(cell(loss.field()) + '\t' + cell(loss.value()) + '\n');
    }
    writer.flush();
  }

  private static String cell(String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Cc}]+", " ");
  }
}
