package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Side;

/**
 * The citations of the beads of an alignment, found in one walk over those of the official texts.
 * Where these are the target of the alignment itself, each bead has its own.
 */
public final class BeadCitations {

  /** Of a bitext without official texts. */
  public static final BeadCitations NONE = new BeadCitations(Optional.empty(), false);

  private final Optional<OfficialAlignment> official;
  private final boolean own;
  private final Map<Segment, List<Bead>> bySource = new IdentityHashMap<>();
  private final Map<Bead, List<Citation>> known = new IdentityHashMap<>();

  private BeadCitations(Optional<OfficialAlignment> official, boolean own) {
    this.official = official;
    this.own = own;
  }

  /** Those of the beads of an alignment; not where it is in no bitext. */
  public static BeadCitations of(Alignment shown) {
    Optional<OfficialAlignment> official =
        shown.eContainer() instanceof BitextProject project
            ? OfficialAlignment.of(project)
            : Optional.empty();
    if (official.isEmpty()) {
      return NONE;
    }
    boolean own = official.get().alignment() == shown;
    BeadCitations citations = new BeadCitations(official, own);
    if (!own) {
      citations.look(official.get().alignment());
    }
    return citations;
  }

  private void look(Alignment alignment) {
    for (Bead bead : alignment.getBeads()) {
      for (Segment source : bead.getSource()) {
        bySource.computeIfAbsent(source, segment -> new ArrayList<>(1)).add(bead);
      }
    }
  }

  /** Whether the bitext has official texts. */
  public boolean exist() {
    return official.isPresent();
  }

  /** The passages that stand behind a bead, in the order of the report. */
  List<Citation> of(Bead bead) {
    return official.isEmpty()
        ? List.of()
        : known.computeIfAbsent(
            bead,
            one ->
                beads(one).stream()
                    .flatMap(cited -> official.get().citations(cited).stream())
                    .toList());
  }

  /** Whether the reporter says himself what is in a bead. */
  boolean isAdded(Bead bead) {
    Set<Bead> beads = beads(bead);
    return !beads.isEmpty()
        && beads.stream().allMatch(one -> one.getLinkType() == LinkType.ADDED)
        && beads.stream().allMatch(one -> one.getTarget().isEmpty());
  }

  private Set<Bead> beads(Bead bead) {
    if (own) {
      return Set.of(bead);
    }
    Set<Bead> beads = new LinkedHashSet<>();
    bead.getSource().forEach(source -> beads.addAll(bySource.getOrDefault(source, List.of())));
    return beads;
  }

  /**
   * The rows in which the target goes over from one official text to another.
   *
   * @param rows the rows of the beads that are shown
   * @return none where official texts are not the target
   */
  BitSet documentStarts(BeadRows rows) {
    BitSet starts = new BitSet();
    Origin above = null;
    for (int row = 0; own && row < rows.rowCount(); row++) {
      Optional<Origin> document = rows.segment(Side.TARGET, row).flatMap(official.get()::document);
      if (document.isPresent() && document.get() != above) {
        starts.set(row, above != null);
        above = document.get();
      }
    }
    return starts;
  }
}
