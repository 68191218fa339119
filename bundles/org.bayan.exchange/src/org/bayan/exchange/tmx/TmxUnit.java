package org.bayan.exchange.tmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A translation unit: a text in several languages.
 *
 * @param line where it begins in its file, from 1; 0 where it comes from no file
 * @param attributes by name, such as {@code tuid} and {@code creationdate}
 * @param notes its notes
 * @param properties its properties
 * @param variants the text in each language; there may be several of one language
 */
public record TmxUnit(
    int line,
    Map<String, String> attributes,
    List<TmxNote> notes,
    List<TmxProperty> properties,
    List<TmxVariant> variants) {

  /** Keeps copies that do not change. */
  public TmxUnit {
    attributes = Attributes.copy(attributes);
    notes = List.copyOf(notes);
    properties = List.copyOf(properties);
    variants = List.copyOf(variants);
  }

  /** The identifier, where it has one. */
  public Optional<String> id() {
    return Optional.ofNullable(attributes.get("tuid"));
  }

  /** The language of the source that the unit names itself, apart from the header. */
  public Optional<String> sourceLanguage() {
    return Optional.ofNullable(attributes.get("srclang"));
  }
}
