package org.bayan.text.internal.quotes;

/**
 * A quotation mark in its place.
 *
 * @param at UTF-16 offset; every mark is one unit long
 * @param family which marks it can be paired with
 * @param role what it does, as far as its shape and the characters around it tell
 */
record Mark(int at, Family family, Role role) {

  /** Marks that are paired with one another. */
  enum Family {
    ANGLE,
    CURLY,
    SINGLE,
    STRAIGHT
  }

  /** What a mark does. */
  enum Role {
    OPENS,
    CLOSES,
    /** Opens when nothing of its family is open, and closes that otherwise. */
    EITHER,
    /** Closes what is open, and is no quotation mark otherwise: an apostrophe, an inch. */
    MAY_CLOSE
  }
}
