package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;

/** What every {@link Aligner} makes of long texts, some of which nobody would write. */
public abstract class LongTextContract {
  private static final NoisyBitext NOISY =
      new BitextNoise(NoiseRates.USUAL, 21).apply(new ToyBitext(20).pairs(600));

  private static final Lexicon LEXICON =
      ToyLexicons.learn(
          20_000, new ParallelText(new ToyBitext(19).pairs(1000), ParallelText.Kind.SENTENCES, 1));

  /** The aligner to test. */
  protected abstract Aligner aligner();

  private AlignmentResult align(AlignmentInput input) {
    return aligner().align(input, AlignmentProgress.NONE);
  }

  private AlignmentResult checked(AlignmentInput input) {
    AlignmentResult result = align(input);
    Invariants.check(input, result);
    return result;
  }

  private static AlignmentInput noisy() {
    return Samples.input(NOISY.source(), NOISY.target());
  }

  @Test
  void aLongTextIsAlignedByItsOwnWords() {
    AlignmentResult result = checked(noisy());
    BeadScore score = BeadScore.of(NOISY.gold(), Samples.sides(result));
    assertTrue(score.f1() >= 0.95, () -> "F1 " + score.f1());
  }

  @Test
  void exchangingTheSidesOfALongTextMirrorsTheResult() {
    Invariants.checkMirrored(align(noisy()), align(Invariants.mirrored(noisy())));
  }

  @Test
  void aLongTextOfRandomWordsIsPartitioned() {
    checked(new RandomBitext(3).next(470, 455));
    checked(new RandomBitext(4).next(401, 900));
  }

  @Test
  void aVeryLongTextIsAligned() {
    NoisyBitext noisy = new BitextNoise(NoiseRates.USUAL, 23).apply(new ToyBitext(22).pairs(2500));
    AlignmentResult result = checked(Samples.input(noisy.source(), noisy.target()));
    BeadScore score = BeadScore.of(noisy.gold(), Samples.sides(result));
    assertTrue(score.f1() >= 0.95, () -> "F1 " + score.f1());
  }

  @Test
  void aHoleInALongTextIsFound() {
    List<TextPair> pairs = new ToyBitext(24).pairs(700);
    List<String> source = new ArrayList<>(pairs.stream().map(TextPair::first).toList());
    List<String> target = new ArrayList<>(pairs.stream().map(TextPair::second).toList());
    target.subList(200, 450).clear();
    AlignmentInput input = knowing(source, target);
    AlignmentResult result = checked(input);
    long alone = shapes(result).stream().filter("1-0"::equals).count();
    assertTrue(alone >= 245 && alone <= 255, () -> alone + " segments stand alone.");
    Invariants.checkMirrored(result, align(Invariants.mirrored(input)));
  }

  @Test
  void aTextAgainstItselfIsOneToOne() {
    List<String> lines = new ToyBitext(25).pairs(500).stream().map(TextPair::second).toList();
    AlignmentResult result =
        checked(new AlignmentInput("en", Samples.segments(lines), "en", Samples.segments(lines)));
    assertEquals(List.of("1-1"), shapes(result).stream().distinct().toList());
  }

  @Test
  void equalSegmentsAreOneToOne() {
    AlignmentResult result = checked(repeated(600, 600));
    assertEquals(List.of("1-1"), shapes(result).stream().distinct().toList());
    checked(repeated(600, 590));
  }

  private static AlignmentInput knowing(List<String> source, List<String> target) {
    return Invariants.guided(Samples.input(source, target), AlignmentGuide.of(List.of(LEXICON)));
  }

  private static AlignmentInput repeated(int sources, int targets) {
    return Samples.input(
        Collections.nCopies(sources, "قال الوزير ذلك في عام 2014."),
        Collections.nCopies(targets, "The minister said so in 2014."));
  }

  @Test
  void theFewSegmentsOfAShortTextAreFoundInALongOne() {
    List<TextPair> pairs = new ToyBitext(26).pairs(1000);
    List<String> source = pairs.stream().map(TextPair::first).toList();
    List<String> target = pairs.stream().map(TextPair::second).toList();
    List<String> three = List.of(target.get(100), target.get(500), target.get(900));
    AlignmentInput input = knowing(source, three);
    AlignmentResult result = checked(input);
    assertEquals(
        List.of(
            new BeadSides(List.of(100), List.of(0)),
            new BeadSides(List.of(500), List.of(1)),
            new BeadSides(List.of(900), List.of(2))),
        Samples.sides(result).stream().filter(BeadSides::isTwoSided).toList());
    Invariants.checkMirrored(result, checked(Invariants.mirrored(input)));
    checked(Samples.input(source, List.of()));
    checked(Samples.input(source, three));
  }

  @Test
  void progressOnALongTextGrowsUpToTheWhole() {
    List<Double> fractions = new ArrayList<>();
    aligner().align(noisy(), fractions::add);
    assertEquals(fractions.stream().sorted().toList(), fractions);
    assertEquals(1, fractions.getLast());
  }

  @Test
  void aLongAlignmentStopsWhereverItIsCancelled() {
    for (double limit : new double[] {0, 0.05, 0.2, 0.5}) {
      CancelAt progress = new CancelAt(limit);
      assertThrows(CancellationException.class, () -> aligner().align(noisy(), progress));
      assertTrue(progress.last < limit + 0.2, () -> limit + ": " + progress.last);
    }
  }

  /** Cancels once so much is done. */
  private static final class CancelAt implements AlignmentProgress {
    private final double limit;
    private double last;

    CancelAt(double limit) {
      this.limit = limit;
    }

    @Override
    public void worked(double fraction) {
      last = fraction;
    }

    @Override
    public boolean cancelled() {
      return last >= limit;
    }
  }

  private static List<String> shapes(AlignmentResult result) {
    return result.beads().stream().map(AlignedBead::shape).toList();
  }
}
