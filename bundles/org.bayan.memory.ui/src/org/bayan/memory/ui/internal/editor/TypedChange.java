package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitVariant;

/**
 * What somebody has typed, made of a unit as it is when the turn of the change comes: other changes
 * of it stay.
 *
 * @param shown the unit as it was before the typing
 * @param typed the unit after it
 */
record TypedChange(StoredUnit shown, StoredUnit typed) implements UnaryOperator<StoredUnit> {

  @Override
  public StoredUnit apply(StoredUnit now) {
    List<UnitVariant> before = shown.unit().variants();
    List<UnitVariant> variants = new ArrayList<>(now.unit().variants());
    if (variants.size() != before.size()) {
      // It is another unit by now; what was typed belongs to that which was shown.
      return typed;
    }
    for (int i = 0; i < variants.size(); i++) {
      UnitVariant written = typed.unit().variants().get(i);
      if (!written.equals(before.get(i))) {
        variants.set(i, written);
      }
    }
    StoredUnit changed = ChangedUnit.texts(now, variants);
    return note(typed).equals(note(shown)) ? changed : ChangedUnit.note(changed, note(typed));
  }

  private static String note(StoredUnit unit) {
    return unit.unit().details().notes().stream().findFirst().map(UnitNote::text).orElse("");
  }
}
