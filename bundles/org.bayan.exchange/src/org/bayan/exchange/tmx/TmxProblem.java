package org.bayan.exchange.tmx;

import java.util.Locale;

/**
 * Something in a file that is not as the standard has it.
 *
 * @param kind what kind of thing
 * @param line the line, from 1
 * @param unit the number of the unit, from 1; 0 outside of units
 * @param detail what is wrong, as a clause in English without a full stop
 */
public record TmxProblem(Kind kind, int line, int unit, String detail) {

  /** What kinds of problems there are. */
  public enum Kind {
    /** The version is none, or none that there is. */
    VERSION,
    /** The header is missing or comes twice. */
    HEADER,
    /** A required attribute is missing. */
    MISSING_ATTRIBUTE,
    /** An attribute does not belong to its element; it is kept. */
    UNKNOWN_ATTRIBUTE,
    /** An attribute has a value that it cannot have; it is kept. */
    BAD_VALUE,
    /** An element does not belong where it is; it is passed over. */
    UNKNOWN_ELEMENT,
    /** An element is in the wrong place among others; it is read. */
    ORDER,
    /** Text stands where there can be none; it is passed over. */
    STRAY_TEXT,
    /** A variant has no text; it is left out. */
    NO_TEXT,
    /** A unit has no variant; it is left out. */
    NO_VARIANT,
    /** The beginning and the end of a code do not belong together. */
    CODE_PAIRS,
    /** A code is written as another format has it; it is read as one of TMX. */
    FOREIGN_CODE,
    /** The name of an element or attribute is not in small letters. */
    LETTER_CASE,
    /** A character is not escaped, or its name is none of XML; it is read as text. */
    NOT_ESCAPED,
    /** A character cannot stand in XML; it is left out. */
    BAD_CHARACTER,
    /** The unit cannot be read and was left out. */
    SKIPPED
  }

  /** The kind in small letters, such as {@code missing-attribute}. */
  public String id() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong where, as a sentence for the user. */
  public String sentence() {
    String where = unit == 0 ? "line " + line : "line " + line + ", unit " + unit;
    return where + ": " + detail + ".";
  }
}
