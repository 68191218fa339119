package org.bayan.memory.ui.internal.pretranslation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/**
 * A bead without a translation, with what is to be looked for.
 *
 * @param bead the bead
 * @param request its source with what stands around it
 */
record OpenBead(Bead bead, LookUpRequest request) {

  /** Those of an alignment, in order. */
  static List<OpenBead> of(BitextProject project, Alignment alignment) {
    List<Bead> beads = alignment.getBeads();
    List<OpenBead> open = new ArrayList<>();
    for (int index = 0; index < beads.size(); index++) {
      Bead bead = beads.get(index);
      String text = source(bead);
      if (bead.getTarget().isEmpty()
          && bead.getStatus() != BeadStatus.ACCEPTED
          && !text.isBlank()) {
        open.add(
            new OpenBead(
                bead,
                new LookUpRequest(
                    text,
                    project.getSource().getLanguage(),
                    alignment.getTarget().getLanguage(),
                    index == 0 ? "" : source(beads.get(index - 1)),
                    index + 1 == beads.size() ? "" : source(beads.get(index + 1)))));
      }
    }
    return open;
  }

  private static String source(Bead bead) {
    return bead.getSource().stream().map(Segment::getText).collect(Collectors.joining(" "));
  }
}
