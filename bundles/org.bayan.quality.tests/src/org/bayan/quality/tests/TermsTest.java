package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.terms.check.Severity;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
  private final ConceptEntry concept = TermbaseFactory.eINSTANCE.createConceptEntry();

  TermsTest() {
    concept.setId("c1");
    termbase.getEntries().add(concept);
    term("en", "Security Council", TermStatus.PREFERRED, "");
    term("ar", "مجلس الأمن", TermStatus.PREFERRED, "United Nations");
    term("ar", "مجلس الأمان", TermStatus.DEPRECATED, "");
    term("ar", "مجلس الأمن الدولي", TermStatus.ADMITTED, "Agency");
  }

  @Test
  void a_forbidden_term_is_found_with_the_right_one() {
    List<Finding> findings = check("The Security Council met.", "اجتمع مجلس الأمان.");
    Finding finding = find(findings, "term-forbidden");
    assertEquals("اجتمع مجلس الأمن.", finding.fix().orElseThrow().apply("اجتمع مجلس الأمان."));
  }

  @Test
  void a_term_without_its_equivalent_is_found() {
    find(check("The Security Council met.", "اجتمع المجلس."), "term-missing");
    assertEquals(List.of(), check("The Security Council met.", "اجتمع مجلس الأمن."));
  }

  @Test
  void a_term_with_one_word_changed_is_found() {
    find(check("The Security Council met.", "اجتمع مجلس إسدائيل."), "term-changed");
  }

  @Test
  void one_text_with_two_translations_is_told_of_both() {
    QualityChecker checker = new QualityChecker(Profile.UN, List.of());
    List<Finding> findings =
        checker
            .checkAll(
                List.of(
                    CheckedPair.of(1, "It was decided then.", "en", "وتقرر ذلك.", "ar"),
                    CheckedPair.of(2, "It was decided then.", "en", "وتقرر الأمر.", "ar")))
            .stream()
            .filter(finding -> finding.check().id().equals("inconsistent-target"))
            .toList();
    assertEquals(List.of(1, 2), findings.stream().map(one -> one.pair().number()).toList());
    assertEquals(Severity.WARNING, findings.getFirst().severity());
  }

  @Test
  void a_term_of_another_house_is_found() {
    find(check("The Security Council met.", "اجتمع مجلس الأمن الدولي."), "term-house-style");
  }

  @Test
  void a_concept_by_several_names_is_found() {
    QualityChecker checker = new QualityChecker(Profile.UN, List.of(termbase));
    List<CheckedPair> pairs =
        List.of(
            CheckedPair.of(1, "The Security Council met.", "en", "اجتمع مجلس الأمن.", "ar"),
            CheckedPair.of(2, "Then the Security Council left.", "en", "ثم انفض مجلس الأمن.", "ar"),
            CheckedPair.of(
                3, "So the Security Council voted.", "en", "فصوت مجلس الأمن الدولي.", "ar"));
    assertEquals(3, find(checker.checkAll(pairs), "term-inconsistent").pair().number());
  }

  @Test
  void the_same_source_with_other_targets_is_found() {
    QualityChecker checker = new QualityChecker(Profile.UN, List.of());
    List<CheckedPair> pairs =
        List.of(
            CheckedPair.of(1, "Other matters", "en", "مسائل أخرى", "ar"),
            CheckedPair.of(2, "Other matters", "en", "مسائل أخرى", "ar"),
            CheckedPair.of(3, "3. Other matters", "en", "٣ - أمور متفرقة", "ar"),
            CheckedPair.of(4, "Other matters", "en", "أمور متفرقة", "ar"),
            CheckedPair.of(5, "Sundry", "en", "مسائل أخرى", "ar"));
    List<Finding> findings = checker.checkAll(pairs);
    assertEquals(4, find(findings, "inconsistent-target").pair().number());
    assertEquals(5, find(findings, "inconsistent-source").pair().number());
  }

  private List<Finding> check(String english, String arabic) {
    return Checked.with(List.of(termbase), english, "en", arabic, "ar");
  }

  private static Finding find(List<Finding> findings, String check) {
    assertTrue(Checked.ids(findings).contains(check), () -> check + " not in " + findings);
    return findings.stream().filter(f -> f.check().id().equals(check)).findFirst().orElseThrow();
  }

  private void term(String language, String text, TermStatus status, String body) {
    LanguageSection section =
        concept.getLanguages().stream()
            .filter(one -> one.getLanguage().equals(language))
            .findFirst()
            .orElseGet(
                () -> {
                  LanguageSection made = TermbaseFactory.eINSTANCE.createLanguageSection();
                  made.setLanguage(language);
                  concept.getLanguages().add(made);
                  return made;
                });
    TermSection term = TermbaseFactory.eINSTANCE.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    term.setIssuingBody(body);
    section.getTerms().add(term);
  }
}
