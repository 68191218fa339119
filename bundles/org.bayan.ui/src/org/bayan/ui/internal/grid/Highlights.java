package org.bayan.ui.internal.grid;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.Match;

/** The places in texts that are painted as found, one of them as the current one. */
public final class Highlights {

  /** Nothing is found. */
  public static final Highlights NONE = new Highlights(Map.of(), Optional.empty());

  /**
   * A place in a text.
   *
   * @param segment whose text
   * @param match where in it
   */
  public record Spot(Segment segment, Match match) {}

  private final Map<Segment, List<Match>> places;
  private final Optional<Spot> current;

  /** Places by segment; the current one is among them. */
  public Highlights(Map<Segment, List<Match>> places, Optional<Spot> current) {
    this.places = new IdentityHashMap<>(places);
    this.current = current;
  }

  /** The places in a segment, in order. */
  List<Match> in(Segment segment) {
    return places.getOrDefault(segment, List.of());
  }

  boolean isCurrent(Segment segment, Match match) {
    return current.isPresent()
        && current.get().segment() == segment
        && current.get().match().equals(match);
  }
}
