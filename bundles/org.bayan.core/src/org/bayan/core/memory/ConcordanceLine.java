package org.bayan.core.memory;

import java.util.Objects;
import java.util.Optional;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.TextRange;

/**
 * A place where something that was looked for stands, with its counterpart.
 *
 * @param hit the unit
 * @param place where it stands in the source
 * @param translation where its probable translation stands in the target; nothing where the lexicon
 *     does not know
 * @param group the translation by which lines are grouped; empty where none is known
 * @param groupSize how many lines have that translation
 */
public record ConcordanceLine(
    ConcordanceHit hit,
    TextRange place,
    Optional<TextRange> translation,
    String group,
    int groupSize) {

  /** Nothing may be null. */
  public ConcordanceLine {
    Objects.requireNonNull(hit, "hit");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(group, "group");
  }

  /** What was found, as it is written. */
  public String found() {
    return hit.source().text().substring(place.start(), place.end());
  }

  /** Its probable translation, as it is written; possibly empty. */
  public String translated() {
    return translation
        .map(range -> hit.target().text().substring(range.start(), range.end()))
        .orElse("");
  }
}
