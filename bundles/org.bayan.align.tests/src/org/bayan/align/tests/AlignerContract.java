package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Aligner} must do; a test of an implementation inherits it. */
public abstract class AlignerContract {
  private static final int TEXTS = 12;
  private static final int LONGEST = 25;
  private static final int MIRRORED = 200;

  /** The aligner to test. */
  protected abstract Aligner aligner();

  private AlignmentResult align(AlignmentInput input) {
    return aligner().align(input, AlignmentProgress.NONE);
  }

  private static List<AlignmentInput> texts() {
    RandomBitext random = new RandomBitext(7);
    List<AlignmentInput> texts = new ArrayList<>();
    texts.add(Samples.example());
    IntStream.range(0, TEXTS).forEach(i -> texts.add(random.next(LONGEST)));
    return texts;
  }

  @Test
  void everySegmentIsInExactlyOneBeadInOrder() {
    for (AlignmentInput input : texts()) {
      List<AlignedBead> beads = align(input).beads();
      assertEquals(
          Invariants.all(input.source().size()),
          Invariants.flat(beads.stream().map(AlignedBead::source)));
      assertEquals(
          Invariants.all(input.target().size()),
          Invariants.flat(beads.stream().map(AlignedBead::target)));
    }
  }

  @Test
  void anUnalignedSegmentIsABeadOfItsOwn() {
    for (AlignmentInput input : texts()) {
      for (AlignedBead bead : align(input).beads()) {
        assertTrue(
            bead.isTwoSided() || bead.source().size() + bead.target().size() == 1, bead::shape);
      }
    }
  }

  @Test
  void confidenceIsAProbability() {
    for (AlignmentInput input : texts()) {
      for (AlignedBead bead : align(input).beads()) {
        assertTrue(bead.confidence() >= 0 && bead.confidence() <= 1, bead::toString);
      }
    }
  }

  @Test
  void costsAreFiniteAndAddUp() {
    for (AlignmentInput input : texts()) {
      AlignmentResult result = align(input);
      double sum = result.beads().stream().mapToDouble(AlignedBead::cost).sum();
      assertTrue(Double.isFinite(sum));
      assertEquals(sum, result.totalCost(), 1e-6);
    }
  }

  @Test
  void theSameInputGivesTheSameResult() {
    for (AlignmentInput input : texts()) {
      assertEquals(align(input), align(input));
    }
  }

  @Test
  void preparingChangesNoResult() {
    AlignmentInput input = texts().getLast();
    AlignmentResult before = align(input);
    aligner().prepare();
    assertEquals(before, align(input));
  }

  @Test
  void exchangingTheSidesMirrorsTheResult() {
    for (AlignmentInput input : texts()) {
      Invariants.checkMirrored(align(input), align(Invariants.mirrored(input)));
    }
  }

  @Test
  void exchangingTheSidesMirrorsTheResultWhereSegmentsRecur() {
    RandomBitext random = new RandomBitext(77);
    for (int i = 0; i < MIRRORED; i++) {
      AlignmentInput input = random.next(LONGEST);
      Invariants.checkMirrored(align(input), align(Invariants.mirrored(input)));
    }
  }

  @Test
  void exchangingTheSidesMirrorsTheResultOfALexiconEitherWay() {
    Lexicon lexicon = ShippedLexicon.arabicEnglish();
    for (AlignmentInput text : texts()) {
      AlignmentInput input = Invariants.guided(text, AlignmentGuide.of(List.of(lexicon)));
      AlignmentInput swapped =
          Invariants.guided(text, AlignmentGuide.of(List.of(lexicon.swapped())));
      AlignmentResult result = align(input);
      assertEquals(result, align(swapped));
      Invariants.checkMirrored(result, align(Invariants.mirrored(input)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, AlignmentGuide.MOST_SEGMENTS})
  void noBeadIsLongerThanTheLongest(int longest) {
    AlignmentGuide guide = new AlignmentGuide(List.of(), List.of(), longest);
    RandomBitext random = new RandomBitext(8);
    List<AlignmentInput> texts = new ArrayList<>(texts());
    texts.add(random.next(4, 60));
    texts.add(random.next(60, 4));
    for (AlignmentInput text : texts) {
      AlignmentInput input = Invariants.guided(text, guide);
      Invariants.check(input, align(input));
    }
  }

  @Test
  void alternativesAreOtherBeadsOfTheSameSegments() {
    RandomBitext random = new RandomBitext(9);
    List<AlignedBead> beads = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      AlignmentInput input = random.next(12, 15);
      AlignmentResult result = align(input);
      Invariants.check(input, result);
      beads.addAll(result.beads());
    }
    assertTrue(beads.stream().anyMatch(bead -> bead.alternative().isPresent()));
  }

  @Test
  void anEmptySideLeavesTheOtherUnaligned() {
    List<String> lines = List.of("One.", "Two.");
    assertEquals(List.of("0-1", "0-1"), shapes(align(Samples.input(List.of(), lines)).beads()));
    assertEquals(List.of("1-0", "1-0"), shapes(align(Samples.input(lines, List.of())).beads()));
  }

  @Test
  void twoEmptyTextsGiveNoBeads() {
    AlignmentResult result = align(Samples.input(List.of(), List.of()));
    assertEquals(List.of(), result.beads());
    assertEquals(0, result.totalCost());
  }

  @Test
  void segmentsWithoutWordsAreKept() {
    AlignmentResult result = align(Samples.input(List.of("", "…", " "), List.of("-", "")));
    assertEquals(
        Invariants.all(3), Invariants.flat(result.beads().stream().map(AlignedBead::source)));
  }

  @Test
  void evidenceLiesInTheSegmentsOfItsBead() {
    AlignmentInput input = Samples.example();
    for (AlignedBead bead : align(input).beads()) {
      bead.evidence().stream()
          .filter(evidence -> evidence.sourceSegment() >= 0)
          .forEach(
              evidence -> {
                assertTrue(bead.source().contains(evidence.sourceSegment()));
                assertTrue(bead.target().contains(evidence.targetSegment()));
                String source = input.source().get(evidence.sourceSegment()).text();
                String target = input.target().get(evidence.targetSegment()).text();
                assertEquals(
                    evidence.sourceText(),
                    source.substring(evidence.sourceStart(), evidence.sourceEnd()));
                assertEquals(
                    evidence.targetText(),
                    target.substring(evidence.targetStart(), evidence.targetEnd()));
              });
    }
  }

  @Test
  void progressGrowsUpToTheWhole() {
    List<Double> fractions = new ArrayList<>();
    aligner().align(Samples.example(), fractions::add);
    assertEquals(fractions.stream().sorted().toList(), fractions);
    assertTrue(!fractions.isEmpty() && fractions.getLast() <= 1);
  }

  @Test
  void aCancelledAlignmentStops() {
    AlignmentProgress cancelled =
        new AlignmentProgress() {
          @Override
          public void worked(double fraction) {
            throw new AssertionError("It went on at " + fraction);
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(CancellationException.class, () -> aligner().align(Samples.example(), cancelled));
  }

  private static List<String> shapes(List<AlignedBead> beads) {
    return beads.stream().map(AlignedBead::shape).toList();
  }
}
