package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.core.termfix.TermFix;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;
import org.bayan.terms.check.TermbaseCheck;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class TermFixTest {

  private static final TermbaseFactory MAKE = TermbaseFactory.eINSTANCE;

  private final Termbase termbase = MAKE.createTermbase();

  private LanguageSection concept(String id, String... terms) {
    ConceptEntry entry = MAKE.createConceptEntry();
    entry.setId(id);
    termbase.getEntries().add(entry);
    LanguageSection section = MAKE.createLanguageSection();
    section.setLanguage("en");
    entry.getLanguages().add(section);
    for (String text : terms) {
      TermSection term = MAKE.createTermSection();
      term.setTerm(text);
      section.getTerms().add(term);
    }
    return section;
  }

  private static void refer(ConceptEntry from, RelationKind relation, String to) {
    CrossReference reference = MAKE.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(to);
    from.getCrossReferences().add(reference);
  }

  /** What is offered for a rule; the findings are those of a copy, as in the workbench. */
  private List<TermFix> fixes(CheckRule rule) {
    return new TermbaseCheck()
        .run(EcoreUtil.copy(termbase)).stream()
            .filter(finding -> finding.rule() == rule)
            .map(TermFix::of)
            .flatMap(List::stream)
            .toList();
  }

  private void assertMends(TermFix fix, CheckRule rule) throws Exception {
    Termbase before = EcoreUtil.copy(termbase);
    TermbaseChange change = new TermbaseEditing(termbase, () -> Author.named("A")).run(fix.edit());
    List<Finding> left = new TermbaseCheck().run(termbase);
    assertTrue(left.stream().noneMatch(finding -> finding.rule() == rule), left.toString());
    change.undo();
    assertTrue(EcoreUtil.equals(before, termbase));
  }

  @Test
  void a_double_that_says_nothing_more_is_removed() throws Exception {
    LanguageSection section = concept("c1", "truce", "truce");
    assertMends(fixes(CheckRule.REPEATED_TERM).getFirst(), CheckRule.REPEATED_TERM);
    section.getTerms().get(1).setTransliteration("more");
    assertEquals(List.of(), fixes(CheckRule.REPEATED_TERM));
  }

  @Test
  void white_space_is_trimmed() throws Exception {
    concept("c1", " cease  fire");
    TermFix fix = fixes(CheckRule.UNTRIMMED_TERM).getFirst();
    assertEquals("cease fire", fix.subject());
    assertMends(fix, CheckRule.UNTRIMMED_TERM);
  }

  @Test
  void either_of_two_preferred_terms_can_be_admitted() throws Exception {
    LanguageSection section = concept("c1", "truce", "armistice");
    section.getTerms().forEach(term -> term.setStatus(TermStatus.PREFERRED));
    List<TermFix> fixes = fixes(CheckRule.TWO_PREFERRED);
    assertEquals(List.of("truce", "armistice"), fixes.stream().map(TermFix::subject).toList());
    for (TermFix fix : fixes) {
      assertMends(fix, CheckRule.TWO_PREFERRED);
    }
  }

  @Test
  void references_to_nothing_and_to_itself_are_removed() throws Exception {
    ConceptEntry entry = concept("c1", "truce").getEntry();
    refer(entry, RelationKind.SEE, "gone");
    assertMends(fixes(CheckRule.BROKEN_REFERENCE).getFirst(), CheckRule.BROKEN_REFERENCE);
    refer(entry, RelationKind.RELATED, "c1");
    assertMends(fixes(CheckRule.SELF_REFERENCE).getFirst(), CheckRule.SELF_REFERENCE);
  }

  @Test
  void a_relation_is_returned() throws Exception {
    refer(concept("c1", "truce").getEntry(), RelationKind.BROADER, "c2");
    concept("c2", "agreement");
    assertMends(fixes(CheckRule.UNRETURNED_RELATION).getFirst(), CheckRule.UNRETURNED_RELATION);
  }
}
