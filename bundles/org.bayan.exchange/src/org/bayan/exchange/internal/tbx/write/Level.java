package org.bayan.exchange.internal.tbx.write;

/** A level of a concept entry. */
enum Level {
  /** The entry itself. */
  CONCEPT,
  /** A language section. */
  LANGUAGE,
  /** A term section. */
  TERM
}
