package org.bayan.core;

/** One of the two sides of a bitext. */
public enum BitextSide {
  /** The text that is translated or compared. */
  SOURCE,
  /** Its translation, or the text that it reports. */
  TARGET;

  /** The side over there. */
  public BitextSide other() {
    return this == SOURCE ? TARGET : SOURCE;
  }
}
