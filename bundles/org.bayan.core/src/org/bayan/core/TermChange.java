package org.bayan.core;

/**
 * What an import does to a concept.
 *
 * @param kind whether it is new, changed or in conflict
 * @param concept the id of the concept in the termbase
 * @param field the field, after the language and term that it belongs to; all terms for a new
 *     concept
 * @param before what it says, empty for nothing
 * @param after what the file says
 */
public record TermChange(Kind kind, String concept, String field, String before, String after) {

  /** The kinds of changes. */
  public enum Kind {
    /** The concept is not there yet. */
    NEW,
    /** Something is added to it. */
    CHANGED,
    /** A field says something else. */
    CONFLICT
  }
}
