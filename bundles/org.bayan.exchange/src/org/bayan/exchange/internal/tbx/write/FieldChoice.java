package org.bayan.exchange.internal.tbx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.ExportLoss;

/** Decides for each field whether and as what it is written, and keeps count of what is not. */
final class FieldChoice {
  private final BasicRules rules;
  private final boolean whole;
  private final boolean modules;
  private final List<ExportLoss> losses = new ArrayList<>();
  private String concept;
  private String place;

  /**
   * A choice.
   *
   * @param rules of TBX-Basic
   * @param whole whether what it has no place for is written in Bayan's namespace
   * @param modules whether categories are elements of modules, which have no language of their own
   */
  FieldChoice(BasicRules rules, boolean whole, boolean modules) {
    this.rules = rules;
    this.whole = whole;
    this.modules = modules;
  }

  /** Says where the next fields belong. */
  void at(String nextConcept, String nextPlace) {
    concept = nextConcept;
    place = nextPlace;
  }

  boolean writesOurs() {
    return whole;
  }

  /** Whether a chosen field is written in Bayan's namespace. */
  boolean isOurs(Field field, Level level) {
    return whole && !rules.allow(field, level);
  }

  /** The field to write, if there is any. */
  Optional<Field> choose(Field field, Level level) {
    if (whole) {
      return Optional.of(field);
    }
    Optional<Field> chosen = Optional.of(field);
    if (!rules.allow(field, level)) {
      chosen = rules.nearest(field, level);
      chosen.ifPresentOrElse(near -> loseKind(field), () -> lose(field));
    }
    return chosen.map(this::withoutLanguage).map(kept -> kept.withParts(parts(kept, level)));
  }

  private List<Field> parts(Field field, Level level) {
    List<Field> kept = new ArrayList<>();
    for (Field part : field.parts()) {
      choose(part, level).ifPresent(kept::add);
    }
    return kept;
  }

  private Field withoutLanguage(Field field) {
    if (!modules
        || field.category().meta().plain()
        || !field.attributes().containsKey(Field.LANGUAGE)) {
      return field;
    }
    lose("language of " + field.category().category(), field.attributes().get(Field.LANGUAGE));
    return field.as(field.category(), Field.TARGET);
  }

  /** What is left says no longer of what kind it is. */
  private void loseKind(Field field) {
    lose("kind of " + field.category().category(), field.attributes().get(Field.TYPE));
  }

  private void lose(Field field) {
    String kind = field.attributes().get(Field.TYPE);
    String name = field.category().category();
    lose(kind == null ? name : name + " (" + kind + ")", field.shown());
  }

  void lose(String field, String value) {
    losses.add(new ExportLoss(concept, place, field, value));
  }

  List<ExportLoss> losses() {
    return List.copyOf(losses);
  }

  /** Forgets what was lost, for writing once more. */
  void begin() {
    losses.clear();
  }
}
