package org.bayan.exchange;

import java.io.IOException;
import java.util.Locale;

/** A text is longer than a cell of a workbook. */
public final class UnwritableCellException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says which.
   *
   * @param column the column
   * @param concept the id of the concept
   * @param length how many characters it has
   * @param most how many a cell may have
   */
  public UnwritableCellException(TermColumn column, String concept, int length, int most) {
    super(
        String.format(
            Locale.ROOT,
            "The %s of concept %s has %d characters, and a cell of a workbook holds %d; export CSV"
                + " instead.",
            column.header(),
            concept,
            length,
            most));
  }
}
