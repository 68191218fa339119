package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/**
 * The translations of source segments that an alignment gives. The target segments of a bead stand
 * with its first source segment, and the others of the bead are covered by it. No target segment is
 * used twice: one that is in several beads stands with the first.
 */
final class BeadTranslations {

  private final Map<Segment, Integer> order = new HashMap<>();
  private final Map<Segment, List<Segment>> targets = new LinkedHashMap<>();
  private final Map<Segment, Segment> covering = new HashMap<>();
  private final Set<Segment> shared = new HashSet<>();
  private final Set<Segment> used = new HashSet<>();
  private final Map<Segment, SegmentTranslation> translations = new HashMap<>();
  private final List<Bead> beads;

  private BeadTranslations(Text source, Alignment alignment) {
    Segments.of(source).forEach(segment -> order.put(segment, order.size()));
    Segments.of(alignment.getTarget()).forEach(segment -> order.put(segment, order.size()));
    beads = List.copyOf(alignment.getBeads());
  }

  /**
   * Finds the translations.
   *
   * @param source the source text of the alignment
   * @param alignment beads with the target text
   * @param document the document of the source text that they are for
   */
  static BeadTranslations of(Text source, Alignment alignment, Origin document) {
    BeadTranslations found = new BeadTranslations(source, alignment);
    found.beads.stream()
        .filter(BeadTranslations::isTranslation)
        .sorted(
            Comparator.comparing(bead -> found.order.get(found.sorted(bead.getSource()).get(0))))
        .forEach(found::add);
    JoinedSegments joiner = new JoinedSegments(alignment.getTarget(), document);
    found.targets.forEach((segment, list) -> found.translate(segment, list, joiner));
    return found;
  }

  private static boolean isTranslation(Bead bead) {
    return !bead.getSource().isEmpty()
        && bead.getTarget().stream().anyMatch(BeadTranslations::isWritten)
        && bead.getLinkType() != LinkType.ADDED
        && bead.getLinkType() != LinkType.OMITTED;
  }

  /** Whether a target segment has text: one that waits for its translator has none. */
  private static boolean isWritten(Segment segment) {
    return segment.getText() != null && !segment.getText().isBlank();
  }

  private List<Segment> sorted(List<Segment> segments) {
    return segments.stream().distinct().sorted(Comparator.comparing(order::get)).toList();
  }

  private void add(Bead bead) {
    List<Segment> covered = sorted(bead.getSource());
    covered.forEach(segment -> targets.computeIfAbsent(segment, key -> new ArrayList<>()));
    sorted(bead.getTarget()).stream()
        .filter(BeadTranslations::isWritten)
        .filter(used::add)
        .forEach(targets.get(covered.get(0))::add);
    if (covered.size() > 1) {
      shared.addAll(covered);
      covered.forEach(segment -> covering.putIfAbsent(segment, covered.get(0)));
    }
  }

  private void translate(Segment segment, List<Segment> list, JoinedSegments joiner) {
    if (!list.isEmpty()) {
      translations.put(segment, joiner.join(sorted(list), !shared.contains(segment)));
      return;
    }
    SegmentTranslation first = translations.get(covering.get(segment));
    translations.put(segment, SegmentTranslation.covered(first == null || first.placed()));
  }

  /** The translation of a source segment, if it has one. */
  Optional<SegmentTranslation> of(Segment segment) {
    return Optional.ofNullable(translations.get(segment));
  }

  /**
   * How many target segments are used nowhere, because no source segment has them for its
   * translation.
   *
   * @param document source segments; a target segment counts when the bead that it is in, or the
   *     last one before that with a source, holds one of them
   */
  int omitted(Set<Segment> document) {
    Set<Segment> omitted = new HashSet<>();
    boolean inside = firstSource().map(document::contains).orElse(true);
    for (Bead bead : beads) {
      if (!bead.getSource().isEmpty()) {
        inside = document.contains(bead.getSource().get(0));
      }
      if (inside) {
        bead.getTarget().stream()
            .filter(BeadTranslations::isWritten)
            .filter(segment -> !used.contains(segment))
            .forEach(omitted::add);
      }
    }
    return omitted.size();
  }

  private Optional<Segment> firstSource() {
    return beads.stream().flatMap(bead -> bead.getSource().stream()).findFirst();
  }
}
