package org.bayan.align.tests.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.recall.PairCoverage;
import org.bayan.align.recall.PairCoverage.Uncovered;
import org.junit.jupiter.api.Test;

class PairCoverageTest {

  private static PairCoverage compare(String arabic, String english) {
    return PairCoverage.of(
        List.of(arabic), "ar", List.of(english), "en", List.of(ShippedLexicon.arabicEnglish()));
  }

  private static List<String> words(List<Uncovered> runs, String text) {
    return runs.stream().map(run -> text.substring(run.start(), run.end())).toList();
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
    PairCoverage coverage =
        PairCoverage.of(
            List.of("رحب المجلس"), "ar", List.of(), "en", List.of(ShippedLexicon.arabicEnglish()));
    assertEquals(0, coverage.sourceShare());
    assertEquals(List.of(), coverage.targetOnly());
  }
}
