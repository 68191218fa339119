package org.bayan.exchange.internal.table;

import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;

/** Reads the cells of a term that name one value of a few. */
final class StatusCells {

  private StatusCells() {}

  static void fill(TermSection term, CellReader cells) throws TermTableException {
    term.setStatus(cells.constant(TermColumn.STATUS, ValueNames.STATUS, TermStatus.UNSPECIFIED));
    term.setType(cells.constant(TermColumn.TYPE, ValueNames.TERM_TYPE, TermType.UNSPECIFIED));
    term.setPartOfSpeech(
        cells.constant(
            TermColumn.PART_OF_SPEECH, ValueNames.PART_OF_SPEECH, PartOfSpeech.UNSPECIFIED));
    term.setGender(
        cells.constant(TermColumn.GENDER, ValueNames.GENDER, GrammaticalGender.UNSPECIFIED));
    term.setNumber(
        cells.constant(TermColumn.NUMBER, ValueNames.NUMBER, GrammaticalNumber.UNSPECIFIED));
  }
}
