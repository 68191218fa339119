package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.Evidence;
import org.bayan.align.LexicalAligner;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;

/** How good the beads are on texts of our own, and on those that the product is shown with. */
class LexicalAlignerQualityTest {
  private static final AlignmentGuide SHIPPED =
      AlignmentGuide.of(List.of(ShippedLexicon.arabicEnglish()));
  private static final int NOISES = 20;

  private static AlignmentResult align(AlignmentInput input) {
    return new LexicalAligner().align(input, AlignmentProgress.NONE);
  }

  private static void assertScore(double least, BeadScore score) {
    assertTrue(score.f1() >= least, () -> "F1 " + score.f1());
  }

  @Test
  void theExampleIsAlignedAlmostAsByHandWithTheLexiconThatShips() {
    AlignmentResult result = align(Invariants.guided(Samples.example(), SHIPPED));
    assertScore(0.9, BeadScore.of(Samples.exampleGold(), Samples.sides(result)));
  }

  @Test
  void theExampleWithNoiseIsAlignedWell() {
    assertScore(0.94, noisy(SHIPPED));
    assertScore(0.93, noisy(AlignmentGuide.NONE));
  }

  private static BeadScore noisy(AlignmentGuide guide) {
    BeadScore total = BeadScore.NONE;
    for (int seed = 0; seed < NOISES; seed++) {
      NoisyBitext noisy = new BitextNoise(NoiseRates.USUAL, seed).apply(examplePairs());
      AlignmentInput input =
          Invariants.guided(Samples.input(noisy.source(), noisy.target()), guide);
      total = total.plus(BeadScore.of(noisy.gold(), Samples.sides(align(input))));
    }
    return total;
  }

  private static List<TextPair> examplePairs() {
    AlignmentInput example = Samples.example();
    return Samples.exampleGold().stream()
        .filter(BeadSides::isTwoSided)
        .map(
            bead ->
                new TextPair(
                    text(example.source(), bead.source()), text(example.target(), bead.target())))
        .toList();
  }

  private static String text(List<AlignmentSegment> segments, List<Integer> indices) {
    return indices.stream().map(i -> segments.get(i).text()).collect(Collectors.joining(" "));
  }

  @Test
  void frenchIsAlignedByNumbersDatesAndNamesAlone() {
    AlignmentResult result = align(Samples.council());
    assertScore(0.95, BeadScore.of(Samples.councilGold(), Samples.sides(result)));
    Set<Evidence.Kind> kinds =
        result.beads().stream()
            .flatMap(bead -> bead.evidence().stream())
            .map(Evidence::kind)
            .collect(Collectors.toSet());
    assertTrue(
        kinds.containsAll(Set.of(Evidence.Kind.NUMBER, Evidence.Kind.DATE, Evidence.Kind.NAME)),
        kinds::toString);
    Invariants.checkMirrored(result, align(Invariants.mirrored(Samples.council())));
  }

  @Test
  void aLexiconOfAnotherLanguageIsPassedOver() {
    AlignmentResult without = align(Samples.council());
    AlignmentResult with = align(Invariants.guided(Samples.council(), SHIPPED));
    assertEquals(without, with);
  }

  @Test
  void aLongerTextWithNoiseIsAlignedWellByItsOwnWords() {
    BeadScore total =
        IntStream.range(0, 5)
            .mapToObj(seed -> new BitextNoise(NoiseRates.USUAL, seed))
            .map(noise -> noise.apply(new ToyBitext(91).pairs(250)))
            .map(
                noisy ->
                    BeadScore.of(
                        noisy.gold(),
                        Samples.sides(align(Samples.input(noisy.source(), noisy.target())))))
            .reduce(BeadScore.NONE, BeadScore::plus);
    assertScore(0.9, total);
  }

  @Test
  void theBrusselsTextsAreAlignedAlmostAsByHand() {
    Path folder = SharedTexts.folder("corpus", "brussels");
    SharedTexts.Outcome outcome =
        SharedTexts.align(
            folder.resolve("report.ar.seg"),
            folder.resolve("statement.en.seg"),
            folder.resolve("brussels.gold"));
    assertScore(0.95, outcome.score());
  }
}
