package org.bayan.library.ui.internal.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * What official texts have behind a bead.
 *
 * @param bead the bead that is selected in the editor
 * @param official the official texts of its bitext; empty where there are none
 * @param report the segments of the report that the citations are about
 * @param citations the passages behind them, in the order of the beads
 */
record FoundCitations(
    SelectedBead bead,
    Optional<OfficialAlignment> official,
    List<Segment> report,
    List<Citation> citations) {

  /** Copies the lists. */
  FoundCitations {
    report = List.copyOf(report);
    citations = List.copyOf(citations);
  }

  /** Looks for what stands behind a bead. */
  static FoundCitations of(SelectedBead bead) {
    Optional<OfficialAlignment> official = OfficialAlignment.of(bead.project());
    return official
        .map(texts -> of(bead, texts))
        .orElseGet(() -> new FoundCitations(bead, official, List.of(), List.of()));
  }

  private static FoundCitations of(SelectedBead selected, OfficialAlignment official) {
    Set<Bead> beads = new LinkedHashSet<>();
    if (selected.alignment() == official.alignment()) {
      beads.add(selected.bead());
    }
    List<Segment> sources = selected.segments(Side.SOURCE);
    for (Bead bead : official.alignment().getBeads()) {
      if (bead.getSource().stream().anyMatch(sources::contains)) {
        beads.add(bead);
      }
    }
    List<Citation> citations = new ArrayList<>();
    Set<Segment> report = new LinkedHashSet<>(sources);
    for (Bead bead : beads) {
      citations.addAll(official.citations(bead));
      report.addAll(bead.getSource());
    }
    return new FoundCitations(selected, Optional.of(official), List.copyOf(report), citations);
  }

  /** The same bead with one passage alone, such as one that the report leaves out. */
  FoundCitations only(Citation citation) {
    return new FoundCitations(bead, official, List.of(), List.of(citation));
  }

  /** The BCP 47 tag of the language of the official texts. */
  String language() {
    return official.map(texts -> texts.alignment().getTarget().getLanguage()).orElse("en");
  }
}
