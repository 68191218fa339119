package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.words.SureBead;
import org.bayan.align.internal.words.WordLearner;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.internal.words.WordTable;
import org.junit.jupiter.api.Test;

class WordLearnerTest {
  private static final List<String> ARABIC =
      List.of("بيت كبير", "بيت صغير", "كتاب كبير", "كتاب صغير", "بيت كبير", "كتاب صغير");
  private static final List<String> ENGLISH =
      List.of("big house", "small house", "big book", "small book", "big house", "small book");
  private static final PairFeatures HOUSES = ToyFeatures.of(ARABIC, ENGLISH);

  private static WordTable learn(PairFeatures features, List<SureBead> sure, List<Edge> beads) {
    return WordLearner.learn(features, WordPriorBuilder.build(features, List.of()), sure, beads);
  }

  /** p(target | source) of two items, each given by a segment and its place there. */
  private static double forward(
      WordTable table, PairFeatures features, int segment, int sourcePlace, int targetPlace) {
    int source = ToyFeatures.item(features.source(), segment, sourcePlace);
    int target = ToyFeatures.item(features.target(), segment, targetPlace);
    for (int pair = table.from(source); pair < table.to(source); pair++) {
      if (table.targets()[pair] == target) {
        return table.forward()[pair];
      }
    }
    return 0;
  }

  @Test
  void wordsThatAlwaysMeetTranslateEachOther() {
    WordTable table = learn(HOUSES, List.of(), ToyFeatures.oneToOne(6));
    assertTrue(forward(table, HOUSES, 0, 0, 1) > 2 * forward(table, HOUSES, 0, 0, 0), "house");
    assertTrue(forward(table, HOUSES, 0, 1, 0) > 2 * forward(table, HOUSES, 0, 1, 1), "big");
  }

  @Test
  void probabilitiesOfOneWordAreAtMostOneTogether() {
    WordTable table = learn(HOUSES, List.of(), ToyFeatures.oneToOne(6));
    for (int source = 0; source < HOUSES.source().counts().length; source++) {
      double sum = 0;
      for (int pair = table.from(source); pair < table.to(source); pair++) {
        sum += table.forward()[pair];
        assertTrue(table.backward()[pair] >= 0 && table.backward()[pair] <= 1);
      }
      assertTrue(sum <= 1 + 1e-6);
    }
  }

  @Test
  void withoutBeadsNothingIsLearned() {
    WordTable table = learn(HOUSES, List.of(), List.of());
    assertEquals(0, table.targets().length);
    assertFalse(table.source().knows(0));
    assertFalse(table.target().knows(0));
  }

  @Test
  void wordsThatOccurOnceDoNotConfirmTheirBead() {
    PairFeatures features =
        ToyFeatures.of(List.of("بيت كبير", "كتاب صغير"), List.of("big house", "small book"));
    WordTable table = learn(features, List.of(), ToyFeatures.oneToOne(2));
    assertEquals(0, table.targets().length);
    assertFalse(table.source().knows(ToyFeatures.item(features.source(), 0, 0)));
  }

  @Test
  void sureBeadsTeach() {
    List<SureBead> sure =
        List.of(0, 1, 2, 3, 4, 5).stream()
            .map(
                i ->
                    new SureBead(
                        HOUSES.source().segments().get(i).items(),
                        HOUSES.target().segments().get(i).items()))
            .toList();
    WordTable taught = learn(HOUSES, sure, List.of());
    WordTable found = learn(HOUSES, List.of(), ToyFeatures.oneToOne(6));
    assertEquals(forward(found, HOUSES, 0, 0, 1), forward(taught, HOUSES, 0, 0, 1), 1e-6);
  }

  @Test
  void improbableBeadsTeachNothing() {
    List<Edge> beads =
        ToyFeatures.oneToOne(6).stream()
            .map(bead -> ToyFeatures.edge(bead.sourceFrom(), 1, bead.targetFrom(), 1, 0.04))
            .toList();
    assertEquals(0, learn(HOUSES, List.of(), beads).targets().length);
  }

  @Test
  void numbersTranslateThemselvesOnly() {
    PairFeatures features =
        ToyFeatures.of(
            List.of("بيت 15", "بيت 15", "بيت 15"), List.of("house 15", "house 15", "house 15"));
    WordTable table = learn(features, List.of(), ToyFeatures.oneToOne(3));
    assertEquals(0, forward(table, features, 0, 0, 1));
    assertEquals(0, forward(table, features, 0, 1, 0));
    assertTrue(forward(table, features, 0, 0, 0) > 0.5);
    assertTrue(forward(table, features, 0, 1, 1) > 0.7);
  }

  @Test
  void whatIsNotExplainedIsExpectedToBeSoAgain() {
    PairFeatures features =
        ToyFeatures.of(
            List.of("بيت 15 في", "15", "15", "15", "15"),
            List.of("house 15", "15", "15", "16", "16"));
    List<Edge> beads = ToyFeatures.oneToOne(5);
    WordTable table = learn(features, List.of(), beads);
    PairFeatures always =
        ToyFeatures.of(List.of("15", "15", "15", "15"), List.of("15", "15", "15", "15"));
    WordTable sure = learn(always, List.of(), ToyFeatures.oneToOne(4));
    int number = ToyFeatures.item(features.source(), 1, 0);
    assertTrue(table.source().unexplained()[number] > sure.source().unexplained()[0]);
  }
}
