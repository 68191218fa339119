package org.bayan.index.tests.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/** Units and memories for tests. */
final class Units {

  private Units() {}

  /** An English text and its Arabic translation. */
  static TranslationUnit pair(String english, String arabic) {
    return TranslationUnit.of("en", english, "ar", arabic);
  }

  /** A pair with properties: type, value, type, value. */
  static TranslationUnit pair(String english, String arabic, String... properties) {
    List<UnitProperty> all = new ArrayList<>();
    for (int i = 0; i < properties.length; i += 2) {
      all.add(UnitProperty.of(properties[i], properties[i + 1]));
    }
    return pair(english, arabic).with(new UnitDetails(Map.of(), List.of(), all));
  }

  /** A unit that has all that a unit can have. */
  static TranslationUnit rich() {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    for (UnitAttribute attribute : UnitAttribute.values()) {
      attributes.put(attribute, "value of " + attribute.tmxName());
    }
    UnitDetails details =
        new UnitDetails(
            attributes,
            List.of(new UnitNote("first\nnote", "en", ""), new UnitNote("ملاحظة", "ar", "x")),
            List.of(UnitProperty.of("x-a", "1"), new UnitProperty("x-a", "2", "en", "iso-8859-1")));
    List<TextCode> codes = new ArrayList<>();
    for (TextCode.Kind kind : TextCode.Kind.values()) {
      codes.add(
          new TextCode(kind, codes.size() / 3, "1", "2", "bold", "p", "&lt;b&gt;<sub>x</sub>"));
    }
    return new TranslationUnit(
        details,
        List.of(
            new UnitVariant("EN-us", details, new InlineText("Bold text", codes)),
            UnitVariant.of("ar", "نص\u200Fعريض"),
            UnitVariant.of("fr", "")));
  }

  /** Makes a memory of units. */
  static Path memory(Path folder, TranslationUnit... units) throws IOException {
    MemoryWriter.create(folder);
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      for (TranslationUnit unit : units) {
        writer.accept(unit);
      }
      writer.commit();
    }
    return folder;
  }

  /** All units of a memory. */
  static List<StoredUnit> all(Path folder) throws IOException {
    List<StoredUnit> units = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      memory.forEach(units::add);
    }
    return units;
  }
}
