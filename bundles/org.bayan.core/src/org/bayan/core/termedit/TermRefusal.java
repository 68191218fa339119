package org.bayan.core.termedit;

/** Why an edit of a termbase makes no sense where it was tried. */
public enum TermRefusal {
  /** What is to be set is set already. */
  NO_CHANGE,
  /** A text must not be empty: a term, a definition, a note, a language, an id. */
  EMPTY,
  /** The text holds a control character that no file can hold. */
  ILLEGAL_CHARACTER,
  /** The id belongs to another concept. */
  ID_TAKEN,
  /** The language is no BCP 47 tag. */
  NO_LANGUAGE,
  /** The concept has terms in that language already. */
  LANGUAGE_TAKEN,
  /** The date is none of 2014, 2014-09 and 2014-09-15. */
  NO_DATE,
  /** The number is out of its bounds: reliability goes from 1 to 10. */
  OUT_OF_BOUNDS,
  /** What it is to be done to is not in the termbase any more. */
  GONE,
  /** The termbase is being saved or checked, and must not change meanwhile. */
  BUSY
}
