package org.bayan.quality.evaluation;

import java.util.Locale;

/** The kinds of faults that are put into pairs. */
public enum FaultKind {
  /** A digit of a number is another. */
  DIGIT_CHANGED(NumberFaults.DIGIT),
  /** A number is left out. */
  NUMBER_DROPPED(NumberFaults.DROPPED),
  /** A number has a zero more. */
  ZERO_ADDED(NumberFaults.ZERO),
  /** Two digits have changed places. */
  DIGITS_TURNED(NumberFaults.TURNED),
  /** A decimal point is left out. */
  POINT_LOST(NumberFaults.POINT),
  /** A number in words is another. */
  SPELT_NUMBER_CHANGED(NumberFaults.SPELT),
  /** An ordinal is another. */
  ORDINAL_CHANGED(NumberFaults.ORDINAL),
  /** A percentage is a number. */
  PERCENT_LOST(NumberFaults.PERCENT),
  /** A unit is another. */
  UNIT_CHANGED(NumberFaults.UNIT),
  /** A currency is another. */
  CURRENCY_CHANGED(NumberFaults.CURRENCY),
  /** A plural after 3 to 9 is a singular, in Arabic. */
  COUNTED_NOUN(NumberFaults.COUNTED),
  /** The number of a paragraph is another. */
  LABEL_CHANGED(NumberFaults.LABEL),
  /** The year of a date is another. */
  YEAR_CHANGED(DateFaults.YEAR),
  /** A year is another, wherever it stands. */
  ANY_YEAR_CHANGED(NumberFaults.YEAR_IN_TEXT),
  /** The month of a date is another. */
  MONTH_CHANGED(DateFaults.MONTH),
  /** The day of a date is another. */
  DAY_CHANGED(DateFaults.DAY),
  /** A date is left out. */
  DATE_DROPPED(DateFaults.DROPPED),
  /** A day of the week is another. */
  WEEKDAY_CHANGED(DateFaults.WEEKDAY),
  /** A time is another. */
  TIME_CHANGED(NumberFaults.TIME),
  /** The symbol of a document is another. */
  SYMBOL_CHANGED(NumberFaults.SYMBOL),
  /** The number of a resolution is another. */
  RESOLUTION_CHANGED(NumberFaults.RESOLUTION),
  /** The year of a resolution is another. */
  RESOLUTION_YEAR_CHANGED(NumberFaults.RESOLUTION_YEAR),
  /** An address is another. */
  ADDRESS_CHANGED(MarkFaults.ADDRESS),
  /** A state is left out. */
  STATE_DROPPED(NameFaults.STATE_DROPPED),
  /** A state is added. */
  STATE_ADDED(NameFaults.STATE_ADDED),
  /** A state is another. */
  STATE_EXCHANGED(NameFaults.STATE_EXCHANGED),
  /** A consonant of a name is wrong. */
  NAME_MISSPELT(NameFaults.MISSPELT),
  /** A name is another. */
  NAME_REPLACED(NameFaults.REPLACED),
  /** The second half is left out. */
  CUT(ContentFaults.CUT),
  /** Another sentence is added. */
  SENTENCE_ADDED(ContentFaults.APPENDED),
  /** The target is that of another pair. */
  OTHER_TARGET(ContentFaults.OTHER),
  /** The target is empty. */
  EMPTY(ContentFaults.EMPTY),
  /** The target is the source. */
  UNTRANSLATED(ContentFaults.UNTRANSLATED),
  /** Some words of the target are those of the source. */
  PARTLY_UNTRANSLATED(ContentFaults.PARTLY),
  /** A word stands twice. */
  WORD_DOUBLED(ContentFaults.DOUBLED),
  /** A quotation mark is left out. */
  QUOTATION_MARK_LOST(MarkFaults.QUOTATION_MARK),
  /** Both quotation marks are left out. */
  QUOTATION_LOST(MarkFaults.QUOTATION),
  /** A bracket is left out. */
  BRACKET_LOST(MarkFaults.BRACKET),
  /** The full stop is left out. */
  FULL_STOP_LOST(MarkFaults.FULL_STOP),
  /** The question mark is left out, or a full stop. */
  QUESTION_MARK_LOST(MarkFaults.QUESTION),
  /** A comma, semicolon or question mark of the other script. */
  FOREIGN_MARK(MarkFaults.FOREIGN_COMMA),
  /** Two spaces. */
  DOUBLE_SPACE(MarkFaults.TWO_SPACES),
  /** A space before a comma. */
  SPACE_BEFORE(MarkFaults.SPACE_BEFORE),
  /** A tag is left out. */
  TAG_LOST(MarkFaults.TAG),
  /** A closing tag stands before its opening one. */
  TAGS_TURNED(MarkFaults.TAG_ORDER),
  /** An embedding is not ended, or ended without a beginning. */
  BIDI_UNBALANCED(MarkFaults.BIDI),
  /** A character that no text has. */
  FORBIDDEN_CHARACTER(MarkFaults.CONTROL);

  private final FaultMaker maker;

  FaultKind(FaultMaker maker) {
    this.maker = maker;
  }

  FaultMaker maker() {
    return maker;
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
