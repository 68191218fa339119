package org.bayan.exchange;

import java.util.List;
import org.bayan.model.bitext.Segment;

/** Finds the terms that a report marks in its segments. */
@FunctionalInterface
public interface TermMarker {

  /** A marker that finds no terms. */
  TermMarker NONE = (segment, language) -> List.of();

  /**
   * The terms in a segment.
   *
   * @param segment a segment of either text
   * @param language the language of that text as a BCP 47 tag
   * @return the terms in any order; where they overlap the longest is marked
   */
  List<MarkedTerm> mark(Segment segment, String language);
}
