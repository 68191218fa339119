package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Crossing;
import org.bayan.ui.internal.rows.Crossings;
import org.junit.jupiter.api.Test;

/** Where the links of an alignment cross, and the lanes their lines run in. */
final class CrossingsTest {

  private final BitextProject project = SampleBitext.large(12);
  private final List<Bead> beads = project.getAlignments().get(0).getBeads();

  private void swapTargets(int one, int other) {
    List<Segment> first = List.copyOf(beads.get(one).getTarget());
    List<Segment> second = List.copyOf(beads.get(other).getTarget());
    beads.get(one).getTarget().clear();
    beads.get(other).getTarget().clear();
    beads.get(one).getTarget().addAll(second);
    beads.get(other).getTarget().addAll(first);
  }

  private Crossings crossings() {
    return new Crossings(beads);
  }

  @Test
  void anAlignmentInOrderHasNone() {
    for (int bead = 0; bead < beads.size(); bead++) {
      assertFalse(crossings().isCrossed(bead));
      assertTrue(crossings().at(bead).isEmpty());
    }
  }

  @Test
  void aTargetThatStandsEarlierInItsTextIsLedToItsPlace() {
    swapTargets(2, 5);
    assertEquals(List.of(new Crossing(3, 2, 0)), crossings().at(2).subList(0, 1));
    assertTrue(crossings().isCrossed(5));
    assertFalse(crossings().isCrossed(2));
    assertTrue(crossings().at(5).stream().anyMatch(one -> one.bead() == 5 && one.place() == 2));
    assertTrue(crossings().at(6).isEmpty());
  }

  @Test
  void linesThatOverlapRunInLanesOfTheirOwn() {
    swapTargets(2, 5);
    assertEquals(3, crossings().at(2).stream().map(Crossing::lane).distinct().count());
  }

  @Test
  void linesThatDoNotMeetShareTheFirstLane() {
    swapTargets(1, 2);
    swapTargets(6, 7);
    assertEquals(List.of(new Crossing(2, 1, 0)), crossings().at(1));
    assertEquals(List.of(new Crossing(7, 6, 0)), crossings().at(7));
  }

  @Test
  void whereMoreLinesMeetThanThereAreLanesOnlyTheSignIsLeft() {
    for (int bead = 0; bead < 6; bead++) {
      swapTargets(bead, 11 - bead);
    }
    assertEquals(Crossings.LANES, crossings().at(0).size());
    for (int bead = 1; bead < 12; bead++) {
      assertTrue(crossings().isCrossed(bead));
    }
  }

  @Test
  void segmentsWithOthersBetweenThemAreScattered() {
    beads.get(0).getSource().add(beads.get(2).getSource().get(0));
    assertTrue(crossings().isScattered(0));
    assertTrue(crossings().isCrossed(1));
  }
}
