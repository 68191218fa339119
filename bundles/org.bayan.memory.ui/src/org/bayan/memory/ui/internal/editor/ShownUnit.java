package org.bayan.memory.ui.internal.editor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitVariant;
import org.bayan.ui.internal.grid.LinkTypeLabels;
import org.bayan.ui.internal.grid.StatusLabels;
import org.bayan.ui.internal.views.Moments;

/**
 * A unit as a person reads it.
 *
 * @param stored the unit
 */
record ShownUnit(StoredUnit stored) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  TranslationUnit unit() {
    return stored.unit();
  }

  private UnitDetails details() {
    return stored.unit().details();
  }

  /** The text in the language that the unit names as its source; else the first one. */
  Optional<UnitVariant> source() {
    String language = details().attribute(UnitAttribute.SOURCE_LANGUAGE).orElse("").strip();
    return unit().variants().stream()
        .filter(text -> text.language().equalsIgnoreCase(language))
        .findFirst()
        .or(() -> unit().variants().stream().findFirst());
  }

  /** The first text that is not the source. */
  Optional<UnitVariant> target() {
    Optional<UnitVariant> source = source();
    return unit().variants().stream().filter(text -> text != source.orElse(null)).findFirst();
  }

  String sourceText() {
    return source().map(UnitVariant::text).orElse("");
  }

  String targetText() {
    return target().map(UnitVariant::text).orElse("");
  }

  Optional<BeadStatus> status() {
    return details().property(PropertyTypes.STATUS).map(BeadStatus::get);
  }

  Optional<LinkType> linkType() {
    return details().property(PropertyTypes.LINK_TYPE).map(LinkType::get);
  }

  /** The document, and its paragraph. */
  String origin() {
    String document = details().property(PropertyTypes.DOCUMENT).orElse("");
    String name = document.substring(document.lastIndexOf('/') + 1);
    return details()
        .property(PropertyTypes.PARAGRAPH)
        .filter(paragraph -> !name.isEmpty())
        .map(paragraph -> Messages.bind(Messages.origin_paragraph, name, paragraph))
        .orElse(name);
  }

  /** Who changed it last, or else made it. */
  String person() {
    return details()
        .attribute(UnitAttribute.CHANGED_BY)
        .or(() -> details().attribute(UnitAttribute.CREATED_BY))
        .orElse("");
  }

  String changedOn() {
    return details()
        .attribute(UnitAttribute.CHANGED)
        .or(() -> details().attribute(UnitAttribute.CREATED))
        .map(date -> moment(date).map(Moments::day).orElse(date))
        .orElse("");
  }

  /** A date of TMX; empty where it is none. */
  static Optional<Instant> moment(String date) {
    try {
      return Optional.of(LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String name(BeadStatus status) {
    return StatusLabels.name(status);
  }

  static String name(LinkType type) {
    return LinkTypeLabels.name(type);
  }
}
