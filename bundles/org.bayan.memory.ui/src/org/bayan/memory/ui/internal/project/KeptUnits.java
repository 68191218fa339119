package org.bayan.memory.ui.internal.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.exchange.BeadUnits;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.memory.TranslationUnit;

/** What is kept of beads: the units of accepted ones with two sides. */
final class KeptUnits {

  private KeptUnits() {}

  /**
   * The units of beads, by their ids.
   *
   * @param beads beads of the alignment, or such that were in it before
   * @return for each bead its unit; empty for one of which nothing is kept
   */
  static Map<String, Optional<TranslationUnit>> of(
      BitextProject project, Alignment alignment, List<Bead> beads) {
    BeadUnits units = new BeadUnits(project, alignment);
    Map<String, Optional<TranslationUnit>> byId = new LinkedHashMap<>();
    for (Bead bead : beads) {
      byId.put(
          units.id(bead), isKept(bead, alignment) ? Optional.of(units.of(bead)) : Optional.empty());
    }
    return byId;
  }

  private static boolean isKept(Bead bead, Alignment alignment) {
    return bead.eContainer() == alignment
        && bead.getStatus() == BeadStatus.ACCEPTED
        && !bead.getSource().isEmpty()
        && !bead.getTarget().isEmpty();
  }
}
