package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.TranslatedSegment;
import org.bayan.okapi.TranslatedUnit;

/**
 * A unit of a document as it is to stand in its translation.
 *
 * @param parts the text units of the bitext that it has become: one, or several when it was divided
 * @param content its segments, translated or not
 */
record DocumentUnit(List<TextUnit> parts, TranslatedUnit content) {
  /** Makes the list immutable. */
  DocumentUnit {
    parts = List.copyOf(parts);
  }

  /** Groups text units by the place in the document that they come from. */
  static Collection<List<TextUnit>> group(List<TextUnit> units) {
    Map<Object, List<TextUnit>> groups = new LinkedHashMap<>();
    for (TextUnit unit : units) {
      if (!unit.getSegments().isEmpty()) {
        Object place = unit.getLocator() == null ? unit : unit.getLocator();
        groups.computeIfAbsent(place, key -> new ArrayList<>()).add(unit);
      }
    }
    return groups.values();
  }

  /** The unit of the bitext that says what kind of unit it is. */
  TextUnit first() {
    return parts.getFirst();
  }

  /** The segments of the bitext. */
  List<Segment> segments() {
    return parts.stream().flatMap(part -> part.getSegments().stream()).toList();
  }

  /** Whether any of it is translated. */
  boolean isTranslated() {
    return content.segments().stream().anyMatch(TranslatedSegment::translated);
  }
}
