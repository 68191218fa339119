package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.bayan.align.internal.confidence.Confidence;
import org.bayan.align.internal.search.Edge;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static Confidence confidence(double posterior) {
    return new Confidence(Collections.nCopies(20, ToyFeatures.edge(0, 1, 0, 1, posterior)));
  }

  @Test
  void confidenceIsAProbabilityThatGrowsWithThePosterior() {
    Confidence confidence = confidence(0.9);
    double before = 0;
    for (double posterior : new double[] {0, 1e-9, 0.01, 0.3, 0.7, 0.99, 0.9999, 1}) {
      double of = confidence.of(ToyFeatures.edge(0, 1, 0, 1, posterior));
      assertTrue(of >= before && of <= 1, () -> posterior + ": " + of);
      before = of;
    }
    assertTrue(confidence.of(ToyFeatures.edge(0, 1, 0, 1, 1)) > 0.9);
    assertTrue(confidence.of(ToyFeatures.edge(0, 1, 0, 1, 0)) < 0.1);
  }

  @Test
  void whereTheWholeAlignmentIsDoubtfulSoIsEachBead() {
    assertTrue(
        confidence(0.6).of(ToyFeatures.edge(0, 1, 0, 1, 0.95))
            < confidence(0.99).of(ToyFeatures.edge(0, 1, 0, 1, 0.95)));
  }

  @Test
  void withoutBeadsThereIsNothingToDoubt() {
    List<Edge> none = List.of();
    assertEquals(
        confidence(1).of(ToyFeatures.edge(0, 1, 0, 1, 0.5)),
        new Confidence(none).of(ToyFeatures.edge(0, 1, 0, 1, 0.5)),
        1e-9);
  }

  @Test
  void aBeadForWhichNothingSpeaksIsDoubtfulHoweverHighItsPosterior() {
    Confidence confidence = confidence(0.99);
    double supported = confidence.of(new Edge(0, 1, 0, 1, -8, 0.999));
    double unsupported = confidence.of(new Edge(0, 6, 0, 1, 8, 0.999));
    assertTrue(supported > 0.95, () -> "" + supported);
    assertTrue(unsupported < 0.7, () -> "" + unsupported);
    assertTrue(confidence.of(new Edge(0, 1, 0, 0, 3, 0.999)) > 0.9, "Being alone costs that much.");
  }
}
