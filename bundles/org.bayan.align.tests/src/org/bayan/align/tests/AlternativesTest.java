package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.align.internal.confidence.Alternatives;
import org.bayan.align.internal.search.Edge;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private static final Edge FIRST = ToyFeatures.edge(0, 1, 0, 1, 0.6);
  private static final Edge BOTH = ToyFeatures.edge(0, 2, 0, 1, 0.3);
  private static final Edge SECOND = ToyFeatures.edge(1, 1, 1, 1, 0.5);
  private static final Edge ALONE = ToyFeatures.edge(1, 1, 1, 0, 0.1);
  private static final Edge FAR = ToyFeatures.edge(5, 1, 5, 1, 0.9);

  private static Optional<Edge> to(Edge bead, Edge... likely) {
    return new Alternatives(List.of(likely)).to(bead);
  }

  @Test
  void theMostProbableOtherBeadWithOneOfTheSegmentsIsTheAlternative() {
    assertEquals(Optional.of(BOTH), to(FIRST, FIRST, BOTH, SECOND, ALONE, FAR));
    assertEquals(Optional.of(BOTH), to(SECOND, FIRST, BOTH, SECOND, ALONE, FAR));
    assertEquals(Optional.of(FIRST), to(BOTH, FIRST, BOTH, SECOND, ALONE, FAR));
    assertEquals(Optional.of(SECOND), to(ALONE, FIRST, BOTH, SECOND, ALONE, FAR));
  }

  @Test
  void whereNothingElseIsProbableThereIsNone() {
    assertEquals(Optional.empty(), to(FAR, FIRST, BOTH, FAR));
    assertEquals(Optional.empty(), to(FAR));
  }

  @Test
  void aSegmentAloneElsewhereIsTheSameBead() {
    Edge elsewhere = ToyFeatures.edge(1, 1, 2, 0, 0.2);
    assertEquals(Optional.empty(), to(ALONE, ALONE, elsewhere));
  }

  @Test
  void aSegmentAloneIsAsProbableAsInAllPlacesTogether() {
    Edge elsewhere = ToyFeatures.edge(1, 1, 2, 0, 0.25);
    Edge there = ToyFeatures.edge(1, 1, 3, 0, 0.05);
    Edge alternative = to(SECOND, SECOND, ALONE, elsewhere, there, BOTH).orElseThrow();
    assertTrue(alternative.isSameAs(ALONE));
    assertEquals(0.4, alternative.posterior(), 1e-9);
  }
}
