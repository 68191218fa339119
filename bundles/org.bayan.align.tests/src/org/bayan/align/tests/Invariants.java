package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.align.AlignedBead;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlternativeBead;
import org.bayan.align.evaluation.BeadSides;

/** What is true of every alignment, whatever the texts. */
final class Invariants {
  private Invariants() {}

  /** Checks an alignment without accepted beads. */
  static void check(AlignmentInput input, AlignmentResult result) {
    List<AlignedBead> beads = result.beads();
    assertEquals(all(input.source().size()), flat(beads.stream().map(AlignedBead::source)));
    assertEquals(all(input.target().size()), flat(beads.stream().map(AlignedBead::target)));
    beads.forEach(bead -> checkOwn(bead, input.guide().longestBead()));
  }

  /** Checks a bead that the aligner has found itself. */
  static void checkOwn(AlignedBead bead, int longest) {
    checkRun(bead.source(), longest);
    checkRun(bead.target(), longest);
    assertTrue(
        bead.isTwoSided() || bead.source().size() + bead.target().size() == 1, bead::toString);
    assertTrue(Double.isFinite(bead.cost()), bead::toString);
    assertTrue(isProbability(bead.confidence()), bead::toString);
    bead.alternative().ifPresent(alternative -> checkAlternative(bead, alternative));
  }

  private static void checkRun(List<Integer> segments, int longest) {
    assertTrue(segments.size() <= longest, segments::toString);
    for (int k = 1; k < segments.size(); k++) {
      assertEquals(segments.get(k - 1) + 1, segments.get(k), segments::toString);
    }
  }

  private static void checkAlternative(AlignedBead bead, AlternativeBead alternative) {
    assertTrue(isProbability(alternative.confidence()), bead::toString);
    assertFalse(
        bead.source().equals(alternative.source()) && bead.target().equals(alternative.target()),
        bead::toString);
    assertTrue(
        alternative.source().stream().anyMatch(bead.source()::contains)
            || alternative.target().stream().anyMatch(bead.target()::contains),
        bead::toString);
  }

  private static boolean isProbability(double value) {
    return value >= 0 && value <= 1;
  }

  /** The same texts with the sides exchanged. */
  static AlignmentInput mirrored(AlignmentInput input) {
    return new AlignmentInput(
        input.targetLanguage(),
        input.target(),
        input.sourceLanguage(),
        input.source(),
        input.guide());
  }

  /** The same texts with another guide. */
  static AlignmentInput guided(AlignmentInput input, AlignmentGuide guide) {
    return new AlignmentInput(
        input.sourceLanguage(), input.source(), input.targetLanguage(), input.target(), guide);
  }

  /** Checks that one alignment is the other with its sides exchanged. */
  static void checkMirrored(AlignmentResult result, AlignmentResult mirror) {
    Set<BeadSides> mirrored = new HashSet<>();
    for (BeadSides pair : Samples.sides(mirror)) {
      mirrored.add(new BeadSides(pair.target(), pair.source()));
    }
    assertEquals(new HashSet<>(Samples.sides(result)), mirrored);
  }

  /** The first segments of the sides that are not empty, in the order of the beads. */
  static List<Integer> firsts(Stream<List<Integer>> sides) {
    return sides.map(Invariants::first).flatMap(Optional::stream).toList();
  }

  private static Optional<Integer> first(List<Integer> side) {
    return side.stream().findFirst();
  }

  static List<Integer> all(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  static List<Integer> flat(Stream<List<Integer>> sides) {
    return new ArrayList<>(sides.flatMap(Collection::stream).toList());
  }
}
