package org.bayan.core;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;

/**
 * The figures of an alignment.
 *
 * @param sourceSegments how many segments the source has
 * @param targetSegments how many segments the target has
 * @param shapes how many beads there are of each shape, such as {@code 2-1}; frequent ones first
 * @param meanConfidence the mean confidence of the two-sided beads, 0..1; empty without any
 * @param sourceTerms how many terms were found in the source
 * @param targetTerms how many terms were found in the target
 * @param concepts how many different concepts they name
 * @param unalignedSource how many source segments have no counterpart
 * @param unalignedTarget how many target segments have no counterpart
 */
public record AlignmentSummary(
    int sourceSegments,
    int targetSegments,
    Map<String, Integer> shapes,
    OptionalDouble meanConfidence,
    int sourceTerms,
    int targetTerms,
    int concepts,
    int unalignedSource,
    int unalignedTarget) {

  static AlignmentSummary of(BitextProject project, Alignment alignment, RecognisedTerms terms) {
    return new AlignmentSummary(
        Segments.of(project.getSource()).size(),
        Segments.of(alignment.getTarget()).size(),
        shapes(alignment),
        alignment.getBeads().stream()
            .filter(bead -> isTwoSided(bead) && bead.getConfidence() != null)
            .mapToDouble(Bead::getConfidence)
            .average(),
        terms.count(project.getSource()),
        terms.count(alignment.getTarget()),
        terms.concepts(),
        unaligned(alignment, true),
        unaligned(alignment, false));
  }

  /** How many beads there are. */
  public int beads() {
    return shapes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isTwoSided(Bead bead) {
    return !bead.getSource().isEmpty() && !bead.getTarget().isEmpty();
  }

  private static Map<String, Integer> shapes(Alignment alignment) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Bead bead : alignment.getBeads()) {
      counts.merge(bead.getSource().size() + "-" + bead.getTarget().size(), 1, Integer::sum);
    }
    SortedMap<String, Integer> sorted =
        new TreeMap<>(
            Comparator.comparing((String shape) -> -counts.get(shape))
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(counts);
    return Collections.unmodifiableSortedMap(sorted);
  }

  private static int unaligned(Alignment alignment, boolean source) {
    return alignment.getBeads().stream()
        .filter(bead -> (source ? bead.getTarget() : bead.getSource()).isEmpty())
        .mapToInt(bead -> (source ? bead.getSource() : bead.getTarget()).size())
        .sum();
  }
}
