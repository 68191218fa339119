package org.bayan.terms;

import java.util.List;
import org.bayan.terms.internal.match.Found;
import org.bayan.terms.internal.match.HitSelection;

/** The terms of one text, found once, to choose from in several ways. It is used by one thread. */
public final class RecognizedTerms {
  private final List<Found> found;
  private List<TermHit> apart;
  private List<TermHit> all;

  RecognizedTerms(List<Found> found) {
    this.found = found;
  }

  /**
   * The terms with each word in one hit at most: longer hits before shorter ones, then the better
   * kind, then preferred terms, then the earlier termbase.
   *
   * @return the hits, by position
   */
  public List<TermHit> apart() {
    if (apart == null) {
      apart = HitSelection.withoutOverlaps(found);
    }
    return apart;
  }

  /**
   * All terms, with those that overlap and those inside longer ones.
   *
   * @return the hits, by position, the longer and better ones first; one hit for each range and
   *     term
   */
  public List<TermHit> all() {
    if (all == null) {
      all = HitSelection.ordered(found);
    }
    return all;
  }
}
