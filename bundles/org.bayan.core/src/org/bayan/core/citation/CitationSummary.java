package org.bayan.core.citation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/**
 * The figures of what stands behind a report.
 *
 * @param segments how many segments the report has
 * @param types how many of them are in a link of each type; one may be in several
 * @param omissions how many segments of the texts that it follows the report leaves out
 * @param documents the names of the official texts behind it, in the order of the bitext
 */
public record CitationSummary(
    int segments, Map<LinkType, Integer> types, int omissions, List<String> documents) {

  /** Copies the list and the map. */
  public CitationSummary {
    Map<LinkType, Integer> copy = new EnumMap<>(LinkType.class);
    copy.putAll(types);
    types = Collections.unmodifiableMap(copy);
    documents = List.copyOf(documents);
  }

  /** The figures of an alignment with official texts. */
  public static CitationSummary of(OfficialAlignment official) {
    Map<LinkType, Set<Segment>> byType = new EnumMap<>(LinkType.class);
    int omissions = 0;
    for (Bead bead : official.alignment().getBeads()) {
      if (bead.getSource().isEmpty()) {
        omissions += bead.getTarget().size();
      } else if (!bead.getTarget().isEmpty() || bead.getLinkType() == LinkType.ADDED) {
        byType
            .computeIfAbsent(bead.getLinkType(), type -> new HashSet<>())
            .addAll(bead.getSource());
      }
    }
    Map<LinkType, Integer> types = new EnumMap<>(LinkType.class);
    byType.forEach((type, segments) -> types.put(type, segments.size()));
    return new CitationSummary(
        Segments.of(official.project().getSource()).size(),
        types,
        omissions,
        official.documents().stream().map(Citation::nameOf).toList());
  }

  /** How many segments are in a link of a type. */
  public int count(LinkType type) {
    return types.getOrDefault(type, 0);
  }
}
