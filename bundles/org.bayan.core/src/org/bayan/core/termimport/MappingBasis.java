package org.bayan.core.termimport;

/** Where it is known from what the columns of a table say. */
public enum MappingBasis {
  /** The columns are called like the fields. */
  NAMED,
  /** It was said with the request. */
  GIVEN,
  /** It was said of a table with the same headings before. */
  REMEMBERED,
  /** Headings and content tell. */
  GUESSED
}
