package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.skos.RdfOutput;
import org.bayan.exchange.internal.skos.SkosStatements;
import org.bayan.model.termbase.Termbase;

/**
 * Writes termbases in SKOS, in UTF-8, the inverse of {@link SkosReader}. An entry without a URI is
 * named {@code urn:bayan:concept:ID}. The first preferred term of a language, or else its first
 * usable term, is the {@code prefLabel}; deprecated and superseded terms are {@code hiddenLabel}s.
 */
public final class SkosWriter {

  /**
   * Writes a termbase.
   *
   * @param termbase what to write
   * @param form how
   * @param out where to; flushed, not closed
   * @return what SKOS has no place for, in the order of the entries
   * @throws IOException when it cannot be written
   */
  public List<ExportLoss> write(Termbase termbase, SkosForm form, OutputStream out)
      throws IOException {
    SkosStatements statements = new SkosStatements(termbase);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    RdfOutput.write(statements.model(), form, writer);
    writer.flush();
    return statements.losses();
  }
}
