package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.UnitTranslation;

/** The translations in a bilingual document as a document of their own. */
final class TranslationSide {

  private final StringBuilder raw = new StringBuilder();
  private final List<ExtractedUnit> units = new ArrayList<>();

  private TranslationSide() {}

  /** The translations, with the unit ids of their sources; nothing where there are none. */
  static Optional<ExtractedDocument> of(ExtractedDocument document) {
    TranslationSide side = new TranslationSide();
    for (ExtractedUnit unit : document.units()) {
      unit.translation()
          .filter(translation -> !translation.text().isBlank())
          .ifPresent(translation -> side.add(unit, translation));
    }
    return side.units.isEmpty() ? Optional.empty() : Optional.of(side.document(document));
  }

  private void add(ExtractedUnit unit, UnitTranslation translation) {
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    int start = raw.length();
    raw.append(translation.text());
    units.add(
        new ExtractedUnit(
            unit.id(),
            unit.kind(),
            unit.level(),
            start,
            raw.length(),
            translation.codes(),
            unit.parent(),
            translation.segments(),
            Optional.empty()));
  }

  private ExtractedDocument document(ExtractedDocument source) {
    return new ExtractedDocument(
        raw.toString(),
        units,
        source.mediaType(),
        source.encoding(),
        source.metadata(),
        Optional.empty(),
        source.sha256());
  }
}
