package org.bayan.exchange.tmx;

import java.util.List;
import java.util.Map;

/**
 * The header of a translation memory.
 *
 * @param version of TMX, as the file has it; empty where it says none
 * @param attributes by name, such as {@code srclang}
 * @param notes its notes
 * @param properties its properties
 * @param encodings encodings that it defines
 */
public record TmxHeader(
    String version,
    Map<String, String> attributes,
    List<TmxNote> notes,
    List<TmxProperty> properties,
    List<TmxEncoding> encodings) {

  /** Every language may be the source. */
  public static final String ALL_LANGUAGES = "*all*";

  /** Keeps copies that do not change. */
  public TmxHeader {
    attributes = Attributes.copy(attributes);
    notes = List.copyOf(notes);
    properties = List.copyOf(properties);
    encodings = List.copyOf(encodings);
  }

  /** A header with nothing but attributes. */
  public TmxHeader(Map<String, String> attributes) {
    this("", attributes, List.of(), List.of(), List.of());
  }

  /** The language of the source, {@link #ALL_LANGUAGES} where any may be or none is named. */
  public String sourceLanguage() {
    return attributes.getOrDefault("srclang", ALL_LANGUAGES);
  }
}
