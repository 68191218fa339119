package org.bayan.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bayan.core.ProposedBeads;
import org.bayan.core.internal.HumanWork;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Gives the alignment the beads that an aligner proposes. A proposal that was made for a state of
 * the bitext which is past, with other segments or before a person went on working, is refused.
 *
 * @param proposal made for the alignment that is edited; it can be applied once
 */
public record ApplyProposal(ProposedBeads proposal) implements Edit {

  /** The proposal is not null. */
  public ApplyProposal {
    Objects.requireNonNull(proposal);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    Alignment alignment = bitext.alignment();
    List<Bead> proposed = proposal.beads();
    if (!isCurrent(alignment)) {
      throw new EditException(Refusal.OUTDATED);
    }
    Bead first =
        proposed.stream()
            .filter(bead -> bead.eContainer() == null)
            .findFirst()
            .orElseThrow(() -> new EditException(Refusal.NO_CHANGE));
    proposal.applyTo(alignment);
    return Place.of(first);
  }

  private boolean isCurrent(Alignment alignment) {
    return proposal.lastBead() - proposal.changes().made() == alignment.getLastBead()
        && segments(proposal.beads()).equals(segments(alignment.getBeads()))
        && isWorkKnown(alignment);
  }

  /** Whether nobody has worked on a bead that would be lost or replaced since. */
  private boolean isWorkKnown(Alignment alignment) {
    Map<String, Bead> proposed = new HashMap<>();
    proposal.beads().forEach(bead -> proposed.put(bead.getId(), bead));
    int dropped = 0;
    for (Bead before : alignment.getBeads()) {
      Bead after = proposed.get(before.getId());
      if (after == null) {
        dropped += HumanWork.isIn(before) ? 1 : 0;
      } else if (before.getStatus() != after.getStatus()
          || before.getLinkType() != after.getLinkType()
          || !Objects.equals(before.getNote(), after.getNote())) {
        return false;
      }
    }
    return dropped == proposal.changes().droppedWork();
  }

  private static Set<Segment> segments(List<Bead> beads) {
    // Large enough from the start: with a book it would grow a dozen times.
    Set<Segment> segments = HashSet.newHashSet(3 * beads.size());
    for (Bead bead : beads) {
      segments.addAll(bead.getSource());
      segments.addAll(bead.getTarget());
    }
    return segments;
  }
}
