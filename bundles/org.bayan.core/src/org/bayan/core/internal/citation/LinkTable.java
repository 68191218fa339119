package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.exchange.citation.CitationLink;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/** Makes the table of links of an alignment with official texts: a line for each two segments. */
public final class LinkTable {

  private final OfficialAlignment official;
  private final Map<Segment, Integer> source = new HashMap<>();

  private LinkTable(OfficialAlignment official) {
    this.official = official;
    for (Segment segment : Segments.of(official.project().getSource())) {
      source.put(segment, source.size());
    }
  }

  /** The links in the order of the beads. */
  public static List<CitationLink> of(OfficialAlignment official) {
    LinkTable table = new LinkTable(official);
    return official.alignment().getBeads().stream()
        .flatMap(bead -> table.links(bead).stream())
        .toList();
  }

  private List<CitationLink> links(Bead bead) {
    List<CitationLink> links = new ArrayList<>();
    List<Citation> citations = official.citations(bead);
    if (citations.isEmpty()) {
      bead.getSource().forEach(segment -> links.add(added(bead, segment)));
    }
    for (Citation citation : citations) {
      for (Segment passage : citation.passage()) {
        if (bead.getSource().isEmpty()) {
          links.add(link(OptionalInt.empty(), citation, passage));
        }
        for (Segment segment : bead.getSource()) {
          links.add(link(OptionalInt.of(source.get(segment)), citation, passage));
        }
      }
    }
    return links;
  }

  private CitationLink added(Bead bead, Segment segment) {
    return new CitationLink(
        OptionalInt.of(source.get(segment)),
        "",
        "",
        OptionalInt.empty(),
        bead.getLinkType(),
        confidence(bead));
  }

  private static CitationLink link(OptionalInt source, Citation citation, Segment passage) {
    return new CitationLink(
        source,
        citation.textId().isEmpty() ? citation.documentName() : citation.textId(),
        citation.paragraph(),
        OfficialAlignment.number(passage),
        citation.bead().getLinkType(),
        confidence(citation.bead()));
  }

  static OptionalDouble confidence(Bead bead) {
    return bead.getConfidence() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(bead.getConfidence());
  }
}
