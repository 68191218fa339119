package org.bayan.core.memory;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.text.Folding;

/**
 * Which units of a memory are meant: those that fit all that is given.
 *
 * @param containing what a text of the unit has, in any spelling; also inside of words
 * @param document the document that it comes from
 * @param status its status, such as {@code ACCEPTED}, in capitals or not
 * @param person who made it or changed it last
 * @param since the first day on which it was made or changed last, {@code YYYYMMDD}
 * @param linkTypes its link type is one of these, in capitals or not; one that says nothing of it
 *     is a translation; empty for all
 */
public record UnitFilter(
    Optional<String> containing,
    Optional<String> document,
    Optional<String> status,
    Optional<String> person,
    Optional<String> since,
    Set<String> linkTypes) {

  /** All units. */
  public static final UnitFilter ALL =
      new UnitFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final String TRANSLATION = "translation";

  /** Units of any link type. */
  public UnitFilter(
      Optional<String> containing,
      Optional<String> document,
      Optional<String> status,
      Optional<String> person,
      Optional<String> since) {
    this(containing, document, status, person, since, Set.of());
  }

  /** Nothing may be null. */
  public UnitFilter {
    linkTypes =
        linkTypes.stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    Objects.requireNonNull(containing, "containing");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(since, "since");
  }

  /** Whether a unit is meant. */
  public boolean includes(TranslationUnit unit) {
    return fitsText(unit)
        && fitsProperty(unit, PropertyTypes.DOCUMENT, document)
        && fitsProperty(unit, PropertyTypes.STATUS, status)
        && fitsPerson(unit)
        && fitsDate(unit)
        && fitsLinkType(unit);
  }

  private boolean fitsLinkType(TranslationUnit unit) {
    String type = unit.details().property(PropertyTypes.LINK_TYPE).orElse(TRANSLATION);
    return linkTypes.isEmpty() || linkTypes.contains(type.toLowerCase(Locale.ROOT));
  }

  private boolean fitsText(TranslationUnit unit) {
    return containing.isEmpty()
        || unit.variants().stream()
            .anyMatch(text -> Folding.key(text.text()).contains(Folding.key(containing.get())));
  }

  private static boolean fitsProperty(TranslationUnit unit, String type, Optional<String> wanted) {
    return wanted.isEmpty()
        || unit.details()
            .property(type)
            .map(value -> value.toLowerCase(Locale.ROOT))
            .equals(wanted.map(value -> value.toLowerCase(Locale.ROOT)));
  }

  private boolean fitsPerson(TranslationUnit unit) {
    return person.isEmpty()
        || unit.details().attribute(UnitAttribute.CREATED_BY).equals(person)
        || unit.details().attribute(UnitAttribute.CHANGED_BY).equals(person);
  }

  /** Dates of TMX stand in the order of their characters. */
  private boolean fitsDate(TranslationUnit unit) {
    return since.isEmpty()
        || unit.details()
            .attribute(UnitAttribute.CHANGED)
            .or(() -> unit.details().attribute(UnitAttribute.CREATED))
            .map(date -> date.compareTo(since.get()) >= 0)
            .orElse(false);
  }
}
