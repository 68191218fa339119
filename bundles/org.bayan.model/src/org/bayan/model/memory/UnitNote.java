package org.bayan.model.memory;

import java.util.Objects;

/**
 * A comment on a unit or a variant.
 *
 * @param text what it says
 * @param language its language, a BCP 47 tag; possibly empty
 * @param encoding the encoding that it was in before; possibly empty
 */
public record UnitNote(String text, String language, String encoding) {

  /** Nothing may be null. */
  public UnitNote {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(encoding, "encoding");
  }
}
