package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.bayan.align.Signal;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalTest {
  private static final AlignmentInput EXAMPLE = example(List.of(ShippedLexicon.arabicEnglish()), 3);

  /** The example with lexicons and paragraphs of so many segments. */
  private static AlignmentInput example(List<Lexicon> lexicons, int paragraph) {
    AlignmentInput plain = Samples.example();
    return new AlignmentInput(
        "ar",
        paragraphs(plain.source(), paragraph),
        "en",
        paragraphs(plain.target(), paragraph),
        new AlignmentGuide(lexicons, List.of(), AlignmentGuide.DEFAULT_LONGEST));
  }

  private static List<AlignmentSegment> paragraphs(List<AlignmentSegment> segments, int size) {
    return IntStream.range(0, segments.size())
        .mapToObj(i -> new AlignmentSegment(segments.get(i).text(), i / size, List.of()))
        .toList();
  }

  private static AlignmentResult align(AlignmentInput input, Signal... silenced) {
    return new LexicalAligner(Set.of(silenced)).align(input, AlignmentProgress.NONE);
  }

  private static Set<Evidence.Kind> kinds(AlignmentResult result) {
    return result.beads().stream()
        .flatMap(bead -> bead.evidence().stream())
        .map(Evidence::kind)
        .collect(Collectors.toSet());
  }

  @Test
  void withNothingSilencedTheAlignerIsTheOneThatShips() {
    assertEquals(new LexicalAligner().align(EXAMPLE, AlignmentProgress.NONE), align(EXAMPLE));
  }

  @ParameterizedTest
  @EnumSource
  void everySignalSaysSomething(Signal signal) {
    assertNotEquals(align(EXAMPLE).totalCost(), align(EXAMPLE, signal).totalCost());
  }

  @ParameterizedTest
  @EnumSource
  void withoutOneSignalTheOthersStillAlignTheExample(Signal signal) {
    AlignmentResult result = align(EXAMPLE, signal);
    BeadScore score = BeadScore.of(Samples.exampleGold(), Samples.sides(result));
    assertTrue(score.f1() >= 0.7, () -> signal + " " + score.f1());
  }

  @ParameterizedTest
  @EnumSource
  void aSilencedSignalIsNoEvidence(Signal signal) {
    Set<Evidence.Kind> both = kinds(align(EXAMPLE, signal));
    both.retainAll(signal.evidence());
    assertEquals(Set.of(), both);
  }

  @Test
  void withAllSilencedEverySegmentIsStillInOneBead() {
    AlignmentResult result = align(EXAMPLE, Signal.values());
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    result
        .beads()
        .forEach(
            bead -> {
              sources.addAll(bead.source());
              targets.addAll(bead.target());
            });
    assertEquals(IntStream.range(0, EXAMPLE.source().size()).boxed().toList(), sources);
    assertEquals(IntStream.range(0, EXAMPLE.target().size()).boxed().toList(), targets);
    assertEquals(Set.of(), kinds(result));
  }

  @Test
  void withLexiconsSilencedItDoesNotMatterWhichThereAre() {
    assertEquals(align(example(List.of(), 3)), align(EXAMPLE, Signal.LEXICON));
  }

  @Test
  void withParagraphsAndBoundariesSilencedItDoesNotMatterWhereParagraphsBegin() {
    AlignmentInput whole = example(EXAMPLE.guide().lexicons(), Integer.MAX_VALUE);
    assertEquals(
        align(whole, Signal.PARAGRAPHS, Signal.BOUNDARIES),
        align(EXAMPLE, Signal.PARAGRAPHS, Signal.BOUNDARIES));
  }

  @Test
  void withWordsSilencedLiteralsRemain() {
    Set<Evidence.Kind> kinds = kinds(align(EXAMPLE, Signal.WORDS));
    assertTrue(kinds.containsAll(EnumSet.of(Evidence.Kind.NUMBER, Evidence.Kind.DATE)));
  }

  @Test
  void theKindsOfEvidenceOfASignalCannotBeChanged() {
    Signal.NAMES.evidence().clear();
    assertEquals(Set.of(Evidence.Kind.NAME), Signal.NAMES.evidence());
  }
}
