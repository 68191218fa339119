package org.bayan.exchange.bilingual;

import java.util.List;
import java.util.Optional;

/**
 * A text and its translation.
 *
 * @param id the identifier; unique in its document
 * @param document the name of the document it is from; empty where there is none
 * @param paragraph identifies the paragraph that it is part of; empty where it is one by itself
 * @param source the text
 * @param target its translation, where there is one
 * @param state how far that is
 * @param notes what people noted
 * @param marks what the unit said when it went out; none where the file has no record of that
 */
public record BilingualUnit(
    String id,
    String document,
    String paragraph,
    BilingualText source,
    Optional<BilingualText> target,
    UnitState state,
    List<BilingualNote> notes,
    Optional<UnitMarks> marks) {

  /** Copies the list. */
  public BilingualUnit {
    notes = List.copyOf(notes);
  }

  /** A unit of which only the texts are known. */
  public BilingualUnit(String id, String paragraph, String source, String target) {
    this(
        id,
        "",
        paragraph,
        BilingualText.of(source),
        target.isBlank() ? Optional.empty() : Optional.of(BilingualText.of(target)),
        UnitState.NEW,
        List.of(),
        Optional.empty());
  }
}
