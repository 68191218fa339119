package org.bayan.core.internal.tmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bayan.core.tmx.MemoryOptions;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;
import org.bayan.text.BidiControls;

/** Makes of units what is wanted of them. */
public final class UnitChoice {

  private static final Set<String> PEOPLE = Set.of("creationid", "changeid");

  private final MemoryOptions options;

  /** A choice. */
  public UnitChoice(MemoryOptions options) {
    this.options = options;
  }

  /** The header as it is wanted. */
  public TmxHeader header(TmxHeader header) {
    return new TmxHeader(
        header.version(),
        attributes(header.attributes()),
        header.notes(),
        header.properties(),
        header.encodings());
  }

  /** The unit as it is wanted; nothing where it has no text in one of the languages. */
  public Optional<TmxUnit> unit(TmxUnit unit) {
    List<TmxVariant> variants =
        unit.variants().stream().filter(this::isWanted).map(this::variant).toList();
    long languages =
        variants.stream().map(variant -> primary(variant.language())).distinct().count();
    if (variants.isEmpty() || languages < options.languages().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new TmxUnit(
            unit.line(), attributes(unit.attributes()), unit.notes(), unit.properties(), variants));
  }

  private boolean isWanted(TmxVariant variant) {
    String tag = tag(variant.language());
    return options.languages().isEmpty()
        || options.languages().stream()
            .map(UnitChoice::tag)
            .anyMatch(wanted -> tag.equals(wanted) || tag.startsWith(wanted + "-"));
  }

  private static String tag(String language) {
    return language.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static String primary(String language) {
    return tag(language).replaceFirst("-.*", "");
  }

  private TmxVariant variant(TmxVariant variant) {
    return new TmxVariant(
        variant.language(),
        attributes(variant.attributes()),
        variant.notes(),
        variant.properties(),
        options.stripBidi()
            ? withTexts(variant.content(), BidiControls::strip)
            : variant.content());
  }

  private Map<String, String> attributes(Map<String, String> attributes) {
    if (!options.anonymous() || attributes.keySet().stream().noneMatch(PEOPLE::contains)) {
      return attributes;
    }
    Map<String, String> kept = new LinkedHashMap<>(attributes);
    kept.keySet().removeAll(PEOPLE);
    return kept;
  }

  /** Content with other texts; native code is left alone. */
  private static TmxContent withTexts(TmxContent content, UnaryOperator<String> change) {
    return new TmxContent(
        content.parts().stream()
            .map(
                part ->
                    switch (part) {
                      case TmxPart.Text text -> new TmxPart.Text(change.apply(text.text()));
                      case TmxPart.Highlight highlight ->
                          new TmxPart.Highlight(
                              highlight.attributes(), withTexts(highlight.content(), change));
                      default -> part;
                    })
            .map(TmxPart.class::cast)
            .toList());
  }
}
