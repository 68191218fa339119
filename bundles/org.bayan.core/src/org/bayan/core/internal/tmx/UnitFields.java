package org.bayan.core.internal.tmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.tmx.TmxNote;
import org.bayan.exchange.tmx.TmxProperty;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/** What a unit says, field by field, so that two can be compared. */
public final class UnitFields {

  /**
   * Where something is said.
   *
   * @param language of the variant, in small letters; empty for the unit itself
   * @param field what it is
   */
  public record Field(String language, String field) {}

  private final Map<Field, String> values = new LinkedHashMap<>();

  private UnitFields() {}

  /** All that a unit says. */
  public static Map<Field, String> of(TmxUnit unit) {
    UnitFields fields = new UnitFields();
    fields.details("", unit.attributes(), unit.notes(), unit.properties());
    for (TmxVariant variant : unit.variants()) {
      String language = variant.language().toLowerCase(Locale.ROOT);
      fields.put(language, "text", new ContentMarkup(variant.content()).toString());
      fields.details(language, variant.attributes(), variant.notes(), variant.properties());
    }
    return fields.values;
  }

  private void details(
      String language,
      Map<String, String> attributes,
      List<TmxNote> notes,
      List<TmxProperty> properties) {
    attributes.forEach((name, value) -> put(language, name, value));
    notes.forEach(note -> put(language, "note", note.text()));
    properties.forEach(property -> put(language, "prop " + property.type(), property.text()));
  }

  /** There may be several notes, and several texts in one language. */
  private void put(String language, String field, String value) {
    values.merge(new Field(language, field), value, (one, other) -> one + " | " + other);
  }
}
