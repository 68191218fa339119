package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.core.memory.MemoryFinding.Kind;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitVariant;

/**
 * Compares the units of a memory, one after another. Of the units before only hashes of 64 bits are
 * kept, so that a million of them fit into memory; two texts in 10¹³ share one.
 */
final class MemoryFindings {

  private record Seen(long unit, long target) {}

  private final int most;
  private final Map<Long, Seen> sources = new HashMap<>();
  private final Map<Long, Long> pairs = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final List<MemoryFinding> findings = new ArrayList<>();

  MemoryFindings(int most) {
    this.most = most;
  }

  void look(StoredUnit unit) {
    List<UnitVariant> texts =
        unit.unit().variants().stream().filter(variant -> !variant.text().isBlank()).toList();
    if (texts.stream().map(UnitVariant::language).distinct().count() < 2) {
      add(Kind.UNTRANSLATED, unit, texts.isEmpty() ? "" : texts.get(0).text(), "", unit.number());
      return;
    }
    UnitVariant source = source(unit, texts);
    for (UnitVariant target : texts) {
      if (!primary(target).equals(primary(source))) {
        compare(unit, source, target);
      }
    }
  }

  private void compare(StoredUnit unit, UnitVariant source, UnitVariant target) {
    long sourceHash = hash(primary(source), primary(target), source.text());
    long targetHash = hash(target.text());
    Long same = pairs.putIfAbsent(hash(sourceHash + " " + targetHash), unit.number());
    Seen seen = sources.putIfAbsent(sourceHash, new Seen(unit.number(), targetHash));
    if (same != null) {
      add(Kind.DUPLICATE, unit, source.text(), target.text(), same);
    } else if (seen != null && seen.target() != targetHash) {
      add(Kind.INCONSISTENT, unit, source.text(), target.text(), seen.unit());
    }
  }

  /** The text in the source language that the unit names; else the first one. */
  private static UnitVariant source(StoredUnit unit, List<UnitVariant> texts) {
    String language =
        unit.unit().details().attribute(UnitAttribute.SOURCE_LANGUAGE).orElse("").strip();
    return texts.stream()
        .filter(text -> text.language().equalsIgnoreCase(language))
        .findFirst()
        .orElse(texts.get(0));
  }

  private static String primary(UnitVariant variant) {
    return Locale.forLanguageTag(variant.language().replace('_', '-')).getLanguage();
  }

  private static long hash(String... texts) {
    long hash = 0xCBF29CE484222325L;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      }
      hash *= 0x100000001B3L;
    }
    return hash;
  }

  private void add(Kind kind, StoredUnit unit, String source, String target, long other) {
    if (counts.merge(kind, 1, Integer::sum) <= most) {
      findings.add(new MemoryFinding(kind, unit, source, target, other));
    }
  }

  Map<Kind, Integer> counts() {
    return counts;
  }

  List<MemoryFinding> all() {
    return findings;
  }
}
