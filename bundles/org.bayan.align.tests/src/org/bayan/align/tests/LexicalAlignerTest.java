package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.Evidence;
import org.bayan.align.LexicalAligner;
import org.bayan.align.TermOccurrence;
import org.bayan.align.evaluation.BeadScore;
import org.junit.jupiter.api.Test;

class LexicalAlignerTest extends AlignerContract {
  @Override
  protected Aligner aligner() {
    return new LexicalAligner();
  }

  private AlignmentResult align(AlignmentInput input) {
    return aligner().align(input, AlignmentProgress.NONE);
  }

  private static List<String> beads(AlignmentResult result) {
    return result.beads().stream().map(bead -> bead.source() + "~" + bead.target()).toList();
  }

  @Test
  void theExampleIsAlignedAlmostAsByHand() {
    AlignmentResult result = align(Samples.example());
    BeadScore score = BeadScore.of(Samples.exampleGold(), Samples.sides(result));
    assertTrue(score.f1() >= 0.9, () -> score.f1() + " " + beads(result));
  }

  @Test
  void anInsertedSegmentIsFoundByTheNumbersAroundIt() {
    List<String> arabic =
        List.of(
            "اعتمد القرار ٢١٧٠ في جلسة طويلة.",
            "اعتمد القرار ٢١٧٨ بعد شهر واحد.",
            "اعتمد القرار ٢١٩٩ في العام التالي.");
    List<String> english =
        List.of(
            "Resolution 2170 was passed in a long meeting.",
            "All of them then went for a walk around the lake and came back hungry.",
            "Resolution 2178 was passed a month later.",
            "Resolution 2199 was passed in the next year.");
    AlignmentResult result = align(Samples.input(arabic, english));
    assertEquals(List.of("[0]~[0]", "[]~[1]", "[1]~[2]", "[2]~[3]"), beads(result));
  }

  @Test
  void aSharedConceptIsEvidence() {
    AlignmentSegment source =
        new AlignmentSegment("رحب التحالف.", 0, List.of(new TermOccurrence("c1", 4, 11)));
    AlignmentSegment target =
        new AlignmentSegment("Partners agreed.", 0, List.of(new TermOccurrence("c1", 0, 8)));
    AlignmentSegment other = new AlignmentSegment("Nothing else.", 0, List.of());
    AlignedBead bead =
        align(new AlignmentInput("ar", List.of(source), "en", List.of(other, target)))
            .beads()
            .getLast();
    Evidence term =
        bead.evidence().stream()
            .filter(evidence -> evidence.kind() == Evidence.Kind.TERM)
            .findFirst()
            .orElseThrow();
    assertEquals("التحالف", term.sourceText());
    assertEquals("Partners", term.targetText());
  }

  @Test
  void theExampleShowsEveryKindOfEvidenceItHolds() {
    Set<Evidence.Kind> kinds =
        align(Samples.example()).beads().stream()
            .flatMap(bead -> bead.evidence().stream())
            .map(Evidence::kind)
            .collect(Collectors.toSet());
    assertTrue(
        kinds.containsAll(
            Set.of(
                Evidence.Kind.LENGTH,
                Evidence.Kind.NUMBER,
                Evidence.Kind.DATE,
                Evidence.Kind.NAME,
                Evidence.Kind.LIST_POSITION,
                Evidence.Kind.WORD)),
        kinds::toString);
  }

  @Test
  void wordsInTheSamePlacesOfBothSidesAreAllEvidence() {
    AlignmentInput input =
        Invariants.guided(
            Samples.input(List.of("بيت كبير"), List.of("big house")),
            AlignmentGuide.of(List.of(ToyLexicons.learn(ToyLexicons.HOUSES))));
    Set<String> words =
        align(input).beads().getFirst().evidence().stream()
            .filter(evidence -> evidence.kind() == Evidence.Kind.WORD)
            .map(evidence -> evidence.sourceText() + " " + evidence.targetText())
            .collect(Collectors.toSet());
    assertEquals(Set.of("بيت house", "كبير big"), words);
  }

  @Test
  void aDateIsShownOnce() {
    AlignmentInput input =
        Samples.input(
            List.of("بدأ العمل في أيلول/سبتمبر 2019."), List.of("Work began in September 2019."));
    assertEquals(
        List.of(Evidence.Kind.DATE),
        align(input).beads().getFirst().evidence().stream()
            .map(Evidence::kind)
            .filter(kind -> kind != Evidence.Kind.LENGTH)
            .toList());
  }

  @Test
  void evidenceIsStrongestFirst() {
    for (AlignedBead bead : align(Samples.example()).beads()) {
      List<Double> weights = bead.evidence().stream().map(Evidence::weight).toList();
      assertEquals(weights.stream().sorted((a, b) -> Double.compare(b, a)).toList(), weights);
    }
  }

  @Test
  void aHeadingIsNotJoinedToItsNeighbour() {
    List<String> shapes =
        align(
                Samples.input(
                    List.of(
                        "اجتمع الوزراء في بغداد في 5 أيار 2014.",
                        "دور البلديات",
                        "وقرر المجلس تمويل 40 مشروعا جديدا في القرى."),
                    List.of(
                        "The ministers met in Baghdad on May 5, 2014.",
                        "The council decided to fund 40 new projects in the villages.")))
            .beads()
            .stream()
            .map(AlignedBead::shape)
            .toList();
    assertEquals(List.of("1-1", "1-0", "1-1"), shapes);
  }
}
