package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.recall.PairCoverage;
import org.junit.jupiter.api.Test;

class PairCoverageTest {
  private static final String REPORT = "وقرر المجلس إنشاء لجنة من 15 خبيراً في جنيف.";
  private static final String PASSAGE = "The Council decides to establish a committee.";

  private static PairCoverage of(List<String> source, List<String> target) {
    return PairCoverage.of(source, "ar", target, "en", List.of(ShippedLexicon.arabicEnglish()));
  }

  private static List<String> texts(List<PairCoverage.Uncovered> runs, List<String> segments) {
    return runs.stream()
        .map(run -> segments.get(run.segment()).substring(run.start(), run.end()))
        .toList();
  }

  @Test
  void whatTheTargetLacksIsMarked() {
    PairCoverage coverage = of(List.of(REPORT), List.of(PASSAGE));
    List<String> only = texts(coverage.sourceOnly(), List.of(REPORT));
    assertTrue(only.stream().anyMatch(text -> text.contains("15")), only::toString);
    assertTrue(only.stream().anyMatch(text -> text.contains("جنيف")), only::toString);
    assertTrue(only.stream().noneMatch(text -> text.contains("لجنة")), only::toString);
    assertEquals(1, coverage.targetShare());
  }

  @Test
  void whatTheSourceLacksIsMarkedInItsSegment() {
    List<String> passage = List.of(PASSAGE, "It will meet in Paris on 3 May 2015.");
    PairCoverage coverage = of(List.of("وقرر المجلس إنشاء لجنة."), passage);
    assertEquals(
        List.of(1),
        coverage.targetOnly().stream().map(PairCoverage.Uncovered::segment).distinct().toList());
    String all = String.join(" ", texts(coverage.targetOnly(), passage));
    assertTrue(all.contains("3 May 2015") && all.contains("Paris"), all);
    assertEquals(1, coverage.sourceShare());
  }

  @Test
  void whatTheReporterSaysOfTheSpeakerIsNotMarked() {
    String framed = "وقال بيان صادر عن الاجتماع إن " + "المجلس قرر إنشاء لجنة.";
    PairCoverage coverage = of(List.of(framed), List.of(PASSAGE));
    assertEquals(List.of(), texts(coverage.sourceOnly(), List.of(framed)));
  }

  @Test
  void theFirstDayOfAPeriodIsTheSameAsANumber() {
    PairCoverage coverage =
        of(
            List.of("عقد المؤتمر من 12 إلى 21 تشرين الثاني/نوفمبر 2014"),
            List.of("The conference was held from November 12 to 21, 2014"));
    assertEquals(1, coverage.sourceShare());
    assertEquals(List.of(), coverage.targetOnly());
  }

  @Test
  void theSidesCanBeTurned() {
    PairCoverage coverage = of(List.of(REPORT), List.of(PASSAGE));
    PairCoverage turned =
        PairCoverage.of(
            List.of(PASSAGE), "en", List.of(REPORT), "ar", List.of(ShippedLexicon.arabicEnglish()));
    assertEquals(coverage.targetShare(), turned.sourceShare(), 0.1);
    assertEquals(
        texts(coverage.sourceOnly(), List.of(REPORT)), texts(turned.targetOnly(), List.of(REPORT)));
  }

  @Test
  void emptySidesHaveNothing() {
    PairCoverage coverage = of(List.of(), List.of());
    assertEquals(0, coverage.sourceShare());
    assertEquals(List.of(), coverage.sourceOnly());
  }
}
