package org.bayan.core;

import java.util.Objects;
import java.util.Optional;

/**
 * What a user says of a document, instead of what it says of itself.
 *
 * @param title the title
 * @param publisher who published it
 * @param date ISO 8601; year or month alone allowed
 * @param symbol such as {@code S/RES/2170 (2014)}
 */
public record OriginDetails(
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> symbol) {

  /** Nothing said. */
  public static final OriginDetails NONE =
      new OriginDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Nothing may be null. */
  public OriginDetails {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(symbol, "symbol");
  }
}
