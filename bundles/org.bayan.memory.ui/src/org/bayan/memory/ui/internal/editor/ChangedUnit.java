package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/** Units with one thing changed. */
final class ChangedUnit {

  private ChangedUnit() {}

  /** With another value of a property; taken out where that is empty. */
  static StoredUnit property(StoredUnit unit, String type, String value) {
    UnitDetails details = unit.unit().details();
    List<UnitProperty> properties = new ArrayList<>();
    boolean set = value.isEmpty();
    for (UnitProperty property : details.properties()) {
      if (!property.type().equals(type)) {
        properties.add(property);
      } else if (!set) {
        properties.add(UnitProperty.of(type, value));
        set = true;
      }
    }
    if (!set) {
      properties.add(UnitProperty.of(type, value));
    }
    return with(unit, new UnitDetails(details.attributes(), details.notes(), properties));
  }

  /** With another first note; taken out where that is empty. */
  static StoredUnit note(StoredUnit unit, String text) {
    UnitDetails details = unit.unit().details();
    List<UnitNote> notes = new ArrayList<>(details.notes());
    UnitNote before = notes.isEmpty() ? new UnitNote("", "", "") : notes.removeFirst();
    if (!text.isEmpty()) {
      notes.addFirst(new UnitNote(text, before.language(), before.encoding()));
    }
    return with(unit, new UnitDetails(details.attributes(), notes, details.properties()));
  }

  /** With other texts. */
  static StoredUnit texts(StoredUnit unit, List<UnitVariant> variants) {
    return new StoredUnit(unit.number(), new TranslationUnit(unit.unit().details(), variants));
  }

  private static StoredUnit with(StoredUnit unit, UnitDetails details) {
    return new StoredUnit(unit.number(), unit.unit().with(details));
  }
}
