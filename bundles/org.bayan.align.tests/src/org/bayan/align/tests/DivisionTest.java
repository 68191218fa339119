package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AcceptedBead;
import org.bayan.align.internal.division.Division;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class DivisionTest {
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  private static AcceptedBead bead(List<Integer> source, List<Integer> target) {
    return new AcceptedBead(source, target);
  }

  private static boolean isTwoSided(AcceptedBead bead) {
    return !bead.source().isEmpty() && !bead.target().isEmpty();
  }

  /** Whether one bead ends on both sides before the other begins. */
  private static boolean isBefore(AcceptedBead one, AcceptedBead other) {
    return one.source().getLast() < other.source().getFirst()
        && one.target().getLast() < other.target().getFirst();
  }

  private static boolean isChain(List<AcceptedBead> beads) {
    for (AcceptedBead one : beads) {
      for (AcceptedBead other : beads) {
        if (one != other && !isBefore(one, other) && !isBefore(other, one)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int segments(List<AcceptedBead> beads) {
    return beads.stream().mapToInt(bead -> bead.source().size() + bead.target().size()).sum();
  }

  /** The most segments of any beads that do not cross. */
  private static int most(List<AcceptedBead> accepted) {
    List<AcceptedBead> beads = accepted.stream().filter(DivisionTest::isTwoSided).toList();
    int most = 0;
    for (int subset = 0; subset < 1 << beads.size(); subset++) {
      List<AcceptedBead> chosen = new ArrayList<>();
      for (int k = 0; k < beads.size(); k++) {
        if ((subset >> k & 1) == 1) {
          chosen.add(beads.get(k));
        }
      }
      if (isChain(chosen)) {
        most = Math.max(most, segments(chosen));
      }
    }
    return most;
  }

  @Test
  void theBeadsThatDivideAreTheMostThatDoNotCross() {
    RandomAccepted random = new RandomAccepted(71);
    for (int round = 0; round < 300; round++) {
      List<AcceptedBead> accepted = random.any(20, 20, 9);
      Division division = new Division(20, 20, accepted);
      List<AcceptedBead> dividing = accepted.stream().filter(division::divides).toList();
      assertTrue(dividing.stream().allMatch(DivisionTest::isTwoSided));
      assertTrue(isChain(dividing), accepted::toString);
      assertEquals(most(accepted), segments(dividing), accepted::toString);
    }
  }

  @Test
  void whatIsLeftIsWhatWasNotAccepted() {
    Division division =
        new Division(5, 4, List.of(bead(List.of(1, 3), List.of(0)), bead(List.of(), List.of(2))));
    assertEquals(List.of(0, 2, 4), division.source());
    assertEquals(List.of(1, 3), division.target());
    assertTrue(division.divides(bead(List.of(1, 3), List.of(0))));
    assertFalse(division.divides(bead(List.of(), List.of(2))));
  }

  @Test
  void noBeadRunsOverATakenSegmentNorAcrossADividingBead() {
    Barriers barriers = new Division(6, 6, List.of(bead(List.of(2), List.of(3)))).barriers();
    assertFalse(barriers.allow(1, 0, new Shape(2, 1)), "over source segment 2");
    assertFalse(barriers.allow(0, 2, new Shape(1, 2)), "over target segment 3");
    assertFalse(barriers.allow(2, 2, ONE_TO_ONE), "source after, target before");
    assertFalse(barriers.allow(1, 3, ONE_TO_ONE), "source before, target after");
    assertTrue(barriers.allow(1, 2, ONE_TO_ONE));
    assertTrue(barriers.allow(2, 3, ONE_TO_ONE));
  }

  @Test
  void beadsThatCrossOthersAreOnlySetAside() {
    AcceptedBead large = bead(List.of(0, 1), List.of(4, 5));
    AcceptedBead small = bead(List.of(3), List.of(1));
    Division division = new Division(6, 6, List.of(small, large));
    assertTrue(division.divides(large));
    assertFalse(division.divides(small));
  }

  @Test
  void withNothingAcceptedAllIsLeftAndNothingBarred() {
    Division division = new Division(3, 2, List.of());
    assertEquals(List.of(0, 1, 2), division.source());
    assertEquals(List.of(0, 1), division.target());
    assertTrue(division.barriers().isEmpty());
  }

  @Test
  void aBeadThatCannotBeKeptIsNamed() {
    assertMessage(
        "An accepted bead holds the target segment 7 of 3.", List.of(bead(List.of(0), List.of(7))));
    assertMessage(
        "The source segment 0 is accepted twice.",
        List.of(bead(List.of(0), List.of()), bead(List.of(0), List.of(1))));
  }

  @Test
  void theSegmentsOfAnAcceptedBeadAscend() {
    assertThrows(IllegalArgumentException.class, () -> bead(List.of(), List.of()));
    assertThrows(IllegalArgumentException.class, () -> bead(List.of(2, 1), List.of(0)));
    assertThrows(IllegalArgumentException.class, () -> bead(List.of(0), List.of(3, 3)));
  }

  private static void assertMessage(String message, List<AcceptedBead> accepted) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Division(3, 3, accepted));
    assertEquals(message, e.getMessage());
  }
}
