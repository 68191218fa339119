package org.bayan.ui.internal.terms;

import java.util.List;
import org.bayan.core.SegmentTerm;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * What was found in a bead.
 *
 * @param bead the bead
 * @param terms its terms
 * @param problem a sentence for the person where termbases could not be read or there are none;
 *     null where all is well
 */
public record FoundTerms(SelectedBead bead, List<SegmentTerm> terms, String problem) {

  /** Copies the list. */
  public FoundTerms {
    terms = List.copyOf(terms);
  }

  static FoundTerms none(SelectedBead bead, String problem) {
    return new FoundTerms(bead, List.of(), problem);
  }
}
