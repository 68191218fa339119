package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bayan.exchange.internal.table.CarriedFields;
import org.bayan.exchange.internal.table.DelimitedText;
import org.bayan.exchange.internal.table.TermRows;
import org.bayan.exchange.internal.table.Workbook;
import org.bayan.model.termbase.Termbase;

/**
 * Writes termbases as tables for spreadsheets: a row a term, the columns of {@link TermColumn}
 * under their headings. In a workbook every cell is text, so that nothing in it is a formula.
 */
public final class TermTableWriter {

  /**
   * Writes a termbase.
   *
   * @param termbase what to write
   * @param form how
   * @param out where to; flushed, not closed
   * @return what the table has no column for, in the order of the entries
   * @throws UnwritableCellException when a cell is too long for a workbook
   * @throws UnwritableCharacterException when a text holds a character that a workbook cannot
   * @throws IOException when it cannot be written
   */
  public List<ExportLoss> write(Termbase termbase, TableForm form, OutputStream out)
      throws IOException {
    TermRows rows = new TermRows(termbase);
    switch (form) {
      case CSV -> new DelimitedText(',').write(rows, out);
      case TSV -> new DelimitedText('\t').write(rows, out);
      case XLSX -> Workbook.of(rows).write(out);
    }
    return CarriedFields.TABLE.lost(termbase);
  }
}
