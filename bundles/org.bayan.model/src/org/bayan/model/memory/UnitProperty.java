package org.bayan.model.memory;

import java.util.Objects;

/**
 * Something that a tool keeps of a unit or a variant. A type may occur more than once.
 *
 * @param type what it is, such as {@code x-document}
 * @param value its value
 * @param language its language, a BCP 47 tag; possibly empty
 * @param encoding the encoding that it was in before; possibly empty
 */
public record UnitProperty(String type, String value, String language, String encoding) {

  /** Nothing may be null. */
  public UnitProperty {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(encoding, "encoding");
  }

  /** A property with its value alone. */
  public static UnitProperty of(String type, String value) {
    return new UnitProperty(type, value, "", "");
  }
}
