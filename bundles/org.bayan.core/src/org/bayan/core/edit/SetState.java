package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;

/**
 * Says how far the translation of segments is.
 *
 * @param segments the segments, at least one
 * @param state that all of them get
 */
public record SetState(List<Segment> segments, TranslationState state) implements Edit {

  /** Copies the segments. */
  public SetState {
    segments = List.copyOf(segments);
    Objects.requireNonNull(state);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (segments.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    Segment last = segments.getLast();
    Place place = Place.of(bitext.beadOf(last), last);
    for (Segment segment : segments) {
      if (segment.getState() != state) {
        segment.setState(state);
        segment.setStateBy(bitext.author());
        segment.setStateAt(bitext.now());
      }
    }
    return place;
  }
}
