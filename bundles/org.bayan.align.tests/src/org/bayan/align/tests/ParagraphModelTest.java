package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.cost.ParagraphModel;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class ParagraphModelTest {
  private static final int SEGMENTS = 60;
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  private static List<AlignmentSegment> text(int paragraph, int shift) {
    List<AlignmentSegment> text = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      text.add(new AlignmentSegment("Text.", (i + shift) / paragraph, List.of()));
    }
    return text;
  }

  private static ParagraphModel silent(int shift) {
    return ParagraphModel.silent(
        ToyFeatures.of(new AlignmentInput("ar", text(4, 0), "en", text(4, shift))));
  }

  @Test
  void beforeAnythingIsAlignedTheModelIsSilent() {
    for (int j = 0; j < 5; j++) {
      assertEquals(0, silent(0).gain(0, j, ONE_TO_ONE));
    }
  }

  @Test
  void whereParagraphsBeginTogetherThatSpeaksForABead() {
    ParagraphModel model = silent(0).learn(ToyFeatures.oneToOne(SEGMENTS));
    assertTrue(model.gain(4, 8, ONE_TO_ONE) > 1);
    assertTrue(model.gain(5, 9, ONE_TO_ONE) > 0);
    assertTrue(model.gain(4, 9, ONE_TO_ONE) < -1);
    assertEquals(model.gain(4, 9, ONE_TO_ONE), model.gain(5, 8, ONE_TO_ONE), 1e-12);
  }

  @Test
  void whereParagraphsHaveNothingToDoWithEachOtherTheyHardlySpeak() {
    List<Edge> beads = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      beads.add(ToyFeatures.edge(i, 1, (i * 7 + i / 4) % SEGMENTS, 1, 1));
    }
    ParagraphModel model = silent(0).learn(beads);
    assertTrue(Math.abs(model.gain(4, 8, ONE_TO_ONE)) < 0.7);
    assertTrue(Math.abs(model.gain(5, 9, ONE_TO_ONE)) < 0.2);
  }

  @Test
  void paragraphsThatNeverBeginTogetherSpeakAgainstIt() {
    ParagraphModel model = silent(2).learn(ToyFeatures.oneToOne(SEGMENTS));
    assertTrue(model.gain(4, 6, ONE_TO_ONE) < 0);
  }
}
