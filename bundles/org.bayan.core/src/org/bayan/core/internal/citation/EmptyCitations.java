package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.Optional;
import org.bayan.core.internal.NewAlignment;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/** Begins the official texts of a bitext that has none. */
public final class EmptyCitations {

  private EmptyCitations() {}

  /**
   * An alignment whose official texts are still to come. Nobody has looked yet what stands behind
   * the report: its segments are no additions of the reporter.
   *
   * @param project the bitext; it is not changed
   * @param language of the official texts, a BCP 47 tag
   * @param now the time to record
   */
  public static Alignment of(BitextProject project, String language, Instant now) {
    int number = project.getAlignments().size() + 1;
    CitationBeads.Slot slot =
        new CitationBeads.Slot(
            BitextIds.target(project.getTargets().size() + 1), language, number, Optional.empty());
    Alignment alignment = NewAlignment.of(new OfficialTextBuilder(slot, now).text(), number, now);
    for (Segment segment : Segments.of(project.getSource())) {
      Bead bead = BitextFactory.eINSTANCE.createBead();
      bead.setId(BitextIds.nextBead(alignment));
      bead.setCreated(now);
      bead.setLinkType(LinkType.TRANSLATION);
      bead.getSource().add(segment);
      alignment.getBeads().add(bead);
    }
    return alignment;
  }
}
