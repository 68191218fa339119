package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxNote;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxProperty;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitSink;
import org.bayan.model.memory.UnitVariant;

/**
 * Makes units of memories of those of a file. What the header says of all units is said of each.
 */
public final class MemoryUnits implements TmxSink {

  private static final List<UnitAttribute> SAID_OF_ALL =
      List.of(UnitAttribute.DATA_TYPE, UnitAttribute.SEGMENTATION, UnitAttribute.SOURCE_LANGUAGE);
  private static final String LANGUAGE = "xml:lang";
  private static final String ENCODING = "o-encoding";
  private static final int MOST_KEPT = 1000;

  private final UnitSink sink;
  private final Consumer<TmxProblem> problems;
  private final Map<UnitAttribute, String> header = new EnumMap<>(UnitAttribute.class);
  private final Map<String, String> same = new HashMap<>();
  private long units;

  /**
   * Units on their way.
   *
   * @param sink takes them
   * @param problems is told of what is not as the standard has it
   */
  public MemoryUnits(UnitSink sink, Consumer<TmxProblem> problems) {
    this.sink = sink;
    this.problems = problems;
  }

  /** How many there were. */
  public long units() {
    return units;
  }

  @Override
  public void header(TmxHeader read) {
    Map<UnitAttribute, String> said = attributes(read.attributes());
    SAID_OF_ALL.stream().filter(said::containsKey).forEach(one -> header.put(one, said.get(one)));
  }

  @Override
  public void problem(TmxProblem problem) {
    problems.accept(problem);
  }

  @Override
  public void unit(TmxUnit unit) throws IOException {
    Map<UnitAttribute, String> attributes = attributes(unit.attributes());
    header.forEach(attributes::putIfAbsent);
    UnitDetails details =
        new UnitDetails(attributes, notes(unit.notes()), properties(unit.properties()));
    List<UnitVariant> variants = unit.variants().stream().map(this::variant).toList();
    sink.accept(new TranslationUnit(details, variants));
    units++;
  }

  private UnitVariant variant(TmxVariant variant) {
    boolean bare =
        variant.attributes().isEmpty()
            && variant.notes().isEmpty()
            && variant.properties().isEmpty();
    UnitDetails details =
        bare
            ? UnitDetails.NONE
            : new UnitDetails(
                attributes(variant.attributes()),
                notes(variant.notes()),
                properties(variant.properties()));
    return new UnitVariant(kept(variant.language()), details, InlineTexts.of(variant.content()));
  }

  private static List<UnitNote> notes(List<TmxNote> notes) {
    return notes.stream()
        .map(
            note ->
                new UnitNote(
                    note.text(),
                    note.attributes().getOrDefault(LANGUAGE, ""),
                    note.attributes().getOrDefault(ENCODING, "")))
        .toList();
  }

  private List<UnitProperty> properties(List<TmxProperty> properties) {
    return properties.stream()
        .map(
            property ->
                new UnitProperty(
                    kept(property.type()),
                    kept(property.text()),
                    property.attributes().getOrDefault(LANGUAGE, ""),
                    property.attributes().getOrDefault(ENCODING, "")))
        .toList();
  }

  private Map<UnitAttribute, String> attributes(Map<String, String> read) {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    read.forEach(
        (name, value) -> {
          Optional<UnitAttribute> attribute = UnitAttribute.of(name);
          if (attribute.isPresent() && !value.isEmpty()) {
            attributes.put(attribute.get(), kept(value));
          }
        });
    return attributes;
  }

  /** Few values repeat in all units: one string for each of them will do. */
  private String kept(String value) {
    if (same.size() > MOST_KEPT) {
      same.clear();
    }
    String known = same.putIfAbsent(value, value);
    return known == null ? value : known;
  }
}
