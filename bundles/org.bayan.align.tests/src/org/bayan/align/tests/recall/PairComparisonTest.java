package org.bayan.align.tests.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.recall.PairComparison;
import org.bayan.align.recall.PairCoverage;
import org.bayan.align.recall.PairCoverage.Uncovered;
import org.junit.jupiter.api.Test;

class PairComparisonTest {
  private static final String REPORT = "وقرر المجلس إنشاء لجنة من 15 خبيراً في مدينة جنيف.";
  private static final String PASSAGE = "The Council decides to establish a committee.";

  private static PairCoverage of(List<String> source, List<String> target) {
    return comparison("ar", "en").of(source, target);
  }

  private static PairComparison comparison(String source, String target) {
    return new PairComparison(source, target, List.of(ShippedLexicon.arabicEnglish()));
  }

  private static PairCoverage compare(String arabic, String english) {
    return of(List.of(arabic), List.of(english));
  }

  private static List<String> words(List<Uncovered> runs, String text) {
    return runs.stream().map(run -> text.substring(run.start(), run.end())).toList();
  }

  private static List<String> texts(List<Uncovered> runs, List<String> segments) {
    return runs.stream()
        .map(run -> segments.get(run.segment()).substring(run.start(), run.end()))
        .toList();
  }

  @Test
  void aTranslationLacksNothing() {
    PairCoverage coverage =
        compare(
            "ورحب مجلس الأمن بجهود الحكومة العراقية في مكافحة الإرهاب.",
            "The Security Council welcomed the efforts of the Iraqi Government to fight"
                + " terrorism.");
    assertEquals(List.of(), coverage.sourceOnly());
    assertEquals(List.of(), coverage.targetOnly());
  }

  @Test
  void aClauseThatTheReportLeavesOutIsMissing() {
    String english =
        "The Security Council welcomed the efforts of the Iraqi Government to fight terrorism and"
            + " called upon all Member States to protect human rights and fundamental freedoms.";
    PairCoverage coverage =
        compare("ورحب مجلس الأمن بجهود الحكومة العراقية في مكافحة الإرهاب.", english);
    String missing = String.join(" ", words(coverage.targetOnly(), english));
    assertTrue(missing.contains("human rights"), missing);
    assertEquals(List.of(), coverage.sourceOnly());
    assertTrue(coverage.targetShare() < coverage.sourceShare());
  }

  @Test
  void aNumberOfOneSideAloneIsMissing() {
    String english = "The Council met with representatives of 33 States on the situation in Iraq.";
    PairCoverage coverage = compare("واجتمع المجلس مع ممثلي الدول بشأن الحالة في العراق.", english);
    assertEquals(List.of("33"), words(coverage.targetOnly(), english));
  }

  @Test
  void wordsThatNoLexiconKnowsAtCorrespondingPlacesStandForEachOther() {
    PairCoverage coverage =
        compare(
            "وطلب المجلس من الأمين العام تزمين السياسات والموارد.",
            "The Council requested the Secretary-General to synchronize policies and resources.");
    assertEquals(List.of(), coverage.sourceOnly());
    assertEquals(List.of(), coverage.targetOnly());
  }

  @Test
  void anEmptySideHasNothing() {
    PairCoverage coverage = of(List.of("رحب المجلس"), List.of());
    assertEquals(0, coverage.sourceShare());
    assertEquals(List.of(), coverage.targetOnly());
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
        List.of(1), coverage.targetOnly().stream().map(Uncovered::segment).distinct().toList());
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
    PairCoverage turned = comparison("en", "ar").of(List.of(PASSAGE), List.of(REPORT));
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
