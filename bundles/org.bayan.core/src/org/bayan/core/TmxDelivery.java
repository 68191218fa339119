package org.bayan.core;

import java.util.List;
import java.util.Set;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;

/**
 * Which beads of a bitext go into a translation memory (TMX), and how.
 *
 * @param acceptedOnly whether only those that somebody has accepted
 * @param linkTypes those of these link types; what has one side only is never written
 * @param stripBidi whether texts are written without the invisible characters that steer the
 *     direction of text
 * @param anonymous whether names of people are left out
 */
public record TmxDelivery(
    boolean acceptedOnly, Set<LinkType> linkTypes, boolean stripBidi, boolean anonymous) {

  /** Link types that beads with both sides can have, verbatim translation first. */
  public static final List<LinkType> LINK_TYPES =
      List.of(LinkType.TRANSLATION, LinkType.PARAPHRASE, LinkType.SUMMARY);

  /** Verbatim translations of any status, as they are. */
  public static final TmxDelivery VERBATIM =
      new TmxDelivery(false, Set.of(LinkType.TRANSLATION), false, false);

  /** Copies the set. */
  public TmxDelivery {
    linkTypes = Set.copyOf(linkTypes);
  }

  /** Whether a bead with both sides is written. */
  public boolean includes(Bead bead) {
    return linkTypes.contains(bead.getLinkType())
        && (!acceptedOnly || bead.getStatus() == BeadStatus.ACCEPTED);
  }

  /** How many units are written of an alignment. */
  public int units(Alignment alignment) {
    return (int) pairs(alignment).stream().filter(this::includes).count();
  }

  /** How many beads of an alignment have both sides and are not written. */
  public int leftOut(Alignment alignment) {
    return pairs(alignment).size() - units(alignment);
  }

  private static List<Bead> pairs(Alignment alignment) {
    return alignment.getBeads().stream()
        .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
        .toList();
  }
}
