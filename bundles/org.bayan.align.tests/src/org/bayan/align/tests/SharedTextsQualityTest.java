package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.JudgedBead;
import org.bayan.align.evaluation.Reliability;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How good beads and confidence are on the development sets: laws and stories that were aligned by
 * hand, and eight sets of news, encyclopaedic and medical texts, most of them with noise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedTextsQualityTest {
  private static final String LAW = "law1";
  private static final String STORIES = "lit1";
  private static final List<String> OTHERS =
      List.of(
          "ntrex-dev-hard",
          "ntrex-dev-medium",
          "pud-clean",
          "pud-hard",
          "pud-medium",
          "tico-pubmed-dev-medium",
          "tico-wiki-dev-hard",
          "xquad-a");

  private final Map<String, SharedTexts.Outcome> outcomes = new LinkedHashMap<>();

  @BeforeAll
  void alignAll() {
    Path folder = SharedTexts.folder("eval", "alignment");
    List<String> names = new ArrayList<>(OTHERS);
    names.addAll(List.of(LAW, STORIES));
    for (String name : names) {
      outcomes.put(
          name,
          SharedTexts.align(
              folder.resolve(name + ".ar"),
              folder.resolve(name + ".en"),
              folder.resolve(name + ".gold")));
    }
  }

  private void assertAtLeast(double least, String name) {
    double f1 = outcomes.get(name).score().f1();
    assertTrue(f1 >= least, () -> name + ": F1 " + f1);
  }

  @Test
  void theSetsTogetherAreAlignedAlmostAsTheGoldHasIt() {
    BeadScore total =
        OTHERS.stream()
            .map(name -> outcomes.get(name).score())
            .reduce(BeadScore.NONE, BeadScore::plus);
    assertTrue(total.f1() >= 0.97, () -> "F1 " + total.f1());
    assertTrue(total.nullF1() >= 0.80, () -> "F1 of the unaligned " + total.nullF1());
  }

  @Test
  void eachSetIsAlignedWell() {
    OTHERS.forEach(name -> assertAtLeast(0.94, name));
    assertAtLeast(0.975, LAW);
    assertAtLeast(0.75, STORIES);
  }

  @Test
  void confidenceIsTheProbabilityThatABeadIsRight() {
    List<JudgedBead> judged =
        outcomes.values().stream().flatMap(outcome -> outcome.judged().stream()).toList();
    Reliability reliability = Reliability.of(judged);
    assertEquals(0, reliability.calibrationError(), 0.03);
    assertTrue(reliability.rankingArea() >= 0.9, () -> "AUC " + reliability.rankingArea());
    List<JudgedBead> sure = judged.stream().filter(bead -> bead.confidence() >= 0.9).toList();
    double right = sure.stream().filter(JudgedBead::isRight).count() / (double) sure.size();
    assertTrue(right >= 0.95, () -> right + " of the sure beads are right");
    assertTrue(sure.size() >= judged.size() / 2, () -> sure.size() + " of " + judged.size());
  }
}
