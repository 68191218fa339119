package org.bayan.model.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a unit or a variant besides its text.
 *
 * @param attributes the attributes that it has
 * @param notes comments, in order
 * @param properties properties, in order
 */
public record UnitDetails(
    Map<UnitAttribute, String> attributes, List<UnitNote> notes, List<UnitProperty> properties) {

  /** Nothing is said. */
  public static final UnitDetails NONE = new UnitDetails(Map.of(), List.of(), List.of());

  /** Copies map and lists. */
  public UnitDetails {
    attributes = ordered(attributes);
    notes = List.copyOf(notes);
    properties = List.copyOf(properties);
  }

  private static Map<UnitAttribute, String> ordered(Map<UnitAttribute, String> attributes) {
    if (attributes.isEmpty()) {
      return Map.of();
    }
    return Collections.unmodifiableMap(new EnumMap<>(attributes));
  }

  /** The value of an attribute. */
  public Optional<String> attribute(UnitAttribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The value of the first property of a type. */
  public Optional<String> property(String type) {
    for (UnitProperty property : properties) {
      if (property.type().equals(type)) {
        return Optional.of(property.value());
      }
    }
    return Optional.empty();
  }

  /** The same with an attribute set. */
  public UnitDetails with(UnitAttribute attribute, String value) {
    Map<UnitAttribute, String> changed = new EnumMap<>(UnitAttribute.class);
    changed.putAll(attributes);
    changed.put(attribute, value);
    return new UnitDetails(changed, notes, properties);
  }
}
