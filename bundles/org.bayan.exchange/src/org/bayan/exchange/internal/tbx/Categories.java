package org.bayan.exchange.internal.tbx;

import org.bayan.model.termbase.Described;

/** The data categories that one level of an entry can have beside those of every level. */
interface Categories {

  /** The object they are set on. */
  Described owner();

  /** Sets a category; false when this level does not know it or its value. */
  boolean set(Category category);
}
