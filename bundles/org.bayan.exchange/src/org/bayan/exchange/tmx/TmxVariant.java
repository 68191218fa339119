package org.bayan.exchange.tmx;

import java.util.List;
import java.util.Map;

/**
 * The text of a unit in one language.
 *
 * @param language the tag, as the file has it
 * @param attributes the others, by name, such as {@code changeid}
 * @param notes its notes
 * @param properties its properties
 * @param content the text with its inline codes
 */
public record TmxVariant(
    String language,
    Map<String, String> attributes,
    List<TmxNote> notes,
    List<TmxProperty> properties,
    TmxContent content) {

  /** Keeps copies that do not change. */
  public TmxVariant {
    attributes = Attributes.copy(attributes);
    notes = List.copyOf(notes);
    properties = List.copyOf(properties);
  }
}
