package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitVariant;

/** Two units of the same texts made one. */
final class UnitedUnit {

  private UnitedUnit() {}

  /**
   * Unites two units. The one that was changed later gives the attributes that both have, but the
   * id stays; notes and properties are those of both.
   *
   * @param known the unit that is there
   * @param other the unit that comes
   * @return nothing when their texts, languages or codes differ
   */
  static Optional<TranslationUnit> of(TranslationUnit known, TranslationUnit other) {
    if (known.variants().size() != other.variants().size()) {
      return Optional.empty();
    }
    boolean later = changed(other).compareTo(changed(known)) > 0;
    List<UnitVariant> variants = new ArrayList<>();
    for (int i = 0; i < known.variants().size(); i++) {
      UnitVariant one = known.variants().get(i);
      UnitVariant two = other.variants().get(i);
      if (!one.language().equalsIgnoreCase(two.language())
          || !one.content().equals(two.content())) {
        return Optional.empty();
      }
      variants.add(
          new UnitVariant(
              one.language(), unite(one.details(), two.details(), later), one.content()));
    }
    return Optional.of(
        new TranslationUnit(unite(known.details(), other.details(), later), variants));
  }

  /** Dates of TMX stand in the order of their characters. */
  private static String changed(TranslationUnit unit) {
    return unit.details()
        .attribute(UnitAttribute.CHANGED)
        .or(() -> unit.details().attribute(UnitAttribute.CREATED))
        .orElse("");
  }

  private static UnitDetails unite(UnitDetails known, UnitDetails other, boolean later) {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    attributes.putAll(later ? known.attributes() : other.attributes());
    attributes.putAll(later ? other.attributes() : known.attributes());
    known.attribute(UnitAttribute.ID).ifPresent(id -> attributes.put(UnitAttribute.ID, id));
    return new UnitDetails(
        attributes,
        both(known.notes(), other.notes()),
        both(known.properties(), other.properties()));
  }

  private static <T> List<T> both(List<T> known, List<T> other) {
    Set<T> all = new LinkedHashSet<>(known);
    return all.addAll(other) ? List.copyOf(all) : known;
  }
}
