package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.cost.BoundaryModel;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class BoundaryModelTest {
  private static final Shape ONE = new Shape(1, 0);
  private static final Shape TWO = new Shape(2, 0);
  private static final String LONG =
      "The council met again and decided to fund forty new projects.";

  private static BoundaryModel model(String... lines) {
    return BoundaryModel.general(ToyFeatures.of(List.of(lines), List.of()));
  }

  /** ln of the odds that a segment is joined with the one before it, over usual ones. */
  private static double joined(BoundaryModel model, int segment) {
    return model.gain(segment - 1, 0, TWO)
        - model.gain(segment - 1, 0, ONE)
        - model.gain(segment, 0, ONE);
  }

  @Test
  void aSentenceThatWasCutIsRatherJoined() {
    BoundaryModel model = model(LONG, "The council met again and", "decided so.", LONG, LONG);
    assertTrue(joined(model, 2) > 0);
    assertTrue(joined(model, 2) > joined(model, 1));
    assertTrue(joined(model, 4) < 0);
  }

  @Test
  void theMoreAStopSaysTheLessAreNeighboursJoined() {
    BoundaryModel model =
        model(LONG, "It was so, and", "he said so,", "as others said.", LONG, "And then");
    double runningOn = joined(model, 2);
    double clause = joined(model, 3);
    double sentence = joined(model, 4);
    assertTrue(runningOn > clause && clause > sentence);
  }

  @Test
  void aHeadingIsHardlyJoined() {
    BoundaryModel model = model(LONG, "Role of the council", LONG, LONG, LONG);
    assertTrue(joined(model, 1) < joined(model, 4));
    assertTrue(joined(model, 2) < joined(model, 4));
  }

  @Test
  void textsWithoutStopsHaveNoHeadings() {
    String line = LONG.replace(".", "");
    BoundaryModel model = model(line, "Role of the council", line, line, line);
    assertEquals(joined(model, 4), joined(model, 1), 1e-9);
    assertEquals(joined(model, 4), joined(model, 2), 1e-9);
  }

  @Test
  void neighboursOfTwoParagraphsAreHardlyJoined() {
    List<AlignmentSegment> source = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      source.add(new AlignmentSegment(LONG, i / 3, List.of()));
    }
    BoundaryModel model =
        BoundaryModel.general(ToyFeatures.of(new AlignmentInput("en", source, "ar", List.of())));
    assertTrue(joined(model, 3) < joined(model, 2));
  }

  @Test
  void beadsTeachHowOftenNeighboursAreJoined() {
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i % 2 == 0 ? "The council met," : "as everybody knows.";
    }
    List<Edge> beads = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      beads.add(ToyFeatures.edge(i, 2, 0, 0, 1));
    }
    BoundaryModel general = model(lines);
    BoundaryModel taught = general.learn(beads);
    assertTrue(joined(taught, 1) > joined(general, 1));
    assertTrue(joined(taught, 1) > 0);
    assertTrue(joined(taught, 2) < 0);
  }

  @Test
  void theGainOfABeadIsThatOfItsBoundaries() {
    BoundaryModel model = model(LONG, "One,", "two,", "three.", LONG);
    double pair = model.gain(1, 0, new Shape(3, 0));
    double parts = model.gain(1, 0, TWO) + joined(model, 3) + model.gain(3, 0, ONE);
    assertEquals(parts, pair, 1e-9);
    assertEquals(0, model.gain(0, 0, ONE), 1e-9, "Nothing stands before the first segment.");
  }
}
