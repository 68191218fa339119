package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A data category with its value.
 *
 * @param category which
 * @param value its text, empty where the attributes say all
 * @param attributes further attributes, by name
 * @param parts what is said of it, such as the source of a definition; then the two make a group
 */
record Field(
    DataCategory category,
    String value,
    SequencedMap<String, String> attributes,
    List<Field> parts) {

  static final String TARGET = "target";
  static final String TYPE = "type";
  static final String LANGUAGE = "xml:lang";

  static Field of(DataCategory category, String value) {
    return new Field(category, value == null ? "" : value, new LinkedHashMap<>(), List.of());
  }

  /** The same with an attribute; one without a value is left out. */
  Field with(String name, String attribute) {
    if (attribute == null || attribute.isEmpty()) {
      return this;
    }
    SequencedMap<String, String> more = new LinkedHashMap<>(attributes);
    more.put(name, attribute);
    return new Field(category, value, more, parts);
  }

  /** The same with one more part. */
  Field with(Field part) {
    List<Field> more = new ArrayList<>(parts);
    more.add(part);
    return withParts(more);
  }

  Field withParts(List<Field> others) {
    return new Field(category, value, attributes, List.copyOf(others));
  }

  /** The same under another category, with the attributes named alone. */
  Field as(DataCategory other, String... kept) {
    SequencedMap<String, String> fewer = new LinkedHashMap<>();
    for (String name : kept) {
      if (attributes.containsKey(name)) {
        fewer.put(name, attributes.get(name));
      }
    }
    return new Field(other, value, fewer, parts);
  }

  String target() {
    return attributes.get(TARGET);
  }

  /** What a list of losses calls the value. */
  String shown() {
    String first = value.isEmpty() ? String.join(" ", values(attributes)) : value;
    return first.isEmpty() ? category.category() : first;
  }

  private static List<String> values(Map<String, String> attributes) {
    return List.copyOf(attributes.values());
  }
}
