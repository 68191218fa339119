package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.bayan.align.internal.cost.SentenceModel;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class SentenceModelTest {
  private static final SentenceModel GENERAL =
      SentenceModel.general(
          ToyFeatures.of(
              List.of("قال الوزير ذلك. ثم غادر القاعة.", "قال", "ذلك."),
              List.of("The minister said so.", "Then he left.", "He said so.")));

  @Test
  void asManySentencesOnBothSidesSpeakForABead() {
    double same = GENERAL.gain(0, 0, new Shape(1, 2));
    double oneMore = GENERAL.gain(0, 0, new Shape(1, 1));
    double twoMore = GENERAL.gain(1, 0, new Shape(1, 2));
    assertTrue(same > 0);
    assertTrue(oneMore < 0 && twoMore < oneMore);
  }

  @Test
  void aSentenceInPiecesIsOne() {
    assertEquals(GENERAL.gain(0, 0, new Shape(1, 2)), GENERAL.gain(1, 2, new Shape(2, 1)), 1e-12);
  }

  @Test
  void beadsTeachHowFarTranslatorsKeepSentences() {
    SentenceModel strict = GENERAL.learn(Collections.nCopies(200, ToyFeatures.edge(0, 1, 0, 2, 1)));
    SentenceModel free = GENERAL.learn(Collections.nCopies(200, ToyFeatures.edge(0, 1, 0, 1, 1)));
    Shape more = new Shape(1, 1);
    assertTrue(strict.gain(0, 0, more) < GENERAL.gain(0, 0, more));
    assertTrue(free.gain(0, 0, more) > 0);
    SentenceModel alone = GENERAL.learn(Collections.nCopies(9, ToyFeatures.edge(0, 1, 0, 0, 1)));
    assertEquals(GENERAL.gain(0, 0, more), alone.gain(0, 0, more), 1e-12);
  }
}
