package org.bayan.core.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Replaces words in many segments at once. Inline codes, comments and evidence stay with the words
 * around; evidence whose words have changed goes. One locked segment refuses all.
 *
 * @param replacements at least one, each of another segment
 */
public record ReplaceText(List<Replacement> replacements) implements Edit {

  /**
   * Another text for a segment.
   *
   * @param segment the segment
   * @param text all of its text as it shall be
   */
  public record Replacement(Segment segment, String text) {

    /** No part is null. */
    public Replacement {
      Objects.requireNonNull(segment);
      Objects.requireNonNull(text);
    }
  }

  /** Copies the list. */
  public ReplaceText {
    replacements = List.copyOf(replacements);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (replacements.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    Segment first = replacements.getFirst().segment();
    Place place = Place.of(bitext.beadOf(first), first);
    Set<Segment> segments = new HashSet<>();
    replacements.forEach(one -> segments.add(one.segment()));
    Map<Segment, Set<Bead>> beads = bitext.beadsBySegment(segments);
    for (Replacement one : replacements) {
      NewText written = new NewText(one.segment(), one.text());
      written.write(bitext, written.movedCodes(), beads.get(one.segment()));
    }
    return place;
  }
}
