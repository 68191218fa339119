package org.bayan.core.termedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.core.edit.Author;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage.Literals;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;
import org.junit.jupiter.api.Test;

class TermbaseEditingTest {

  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;
  private static final Instant MORNING = Instant.parse("2014-12-03T09:00:00Z");

  private final Termbase termbase = FACTORY.createTermbase();
  private Instant now = MORNING;
  private String name = "Mona";
  private final TermbaseEditing editing =
      new TermbaseEditing(termbase, () -> new Author(name, () -> now));
  private final ConceptEntry coalition = concept("coalition");
  private final ConceptEntry finance = concept("finance");

  TermbaseEditingTest() throws TermEditException {
    termbase.setLanguage("en");
    editing.run(new AddConcepts(List.of(coalition, finance)));
    editing.run(new AddTerm(coalition, "ar", term("التحالف")));
    editing.run(new AddTerm(coalition, "en", term("coalition")));
    editing.run(new AddTerm(finance, "en", term("terrorist financing")));
  }

  private static ConceptEntry concept(String id) {
    ConceptEntry concept = FACTORY.createConceptEntry();
    concept.setId(id);
    return concept;
  }

  private static TermSection term(String text) {
    TermSection term = FACTORY.createTermSection();
    term.setTerm(text);
    return term;
  }

  private TermSection arabic() {
    return coalition.getLanguages().get(0).getTerms().get(0);
  }

  private String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void assertRefused(TermRefusal refusal, TermbaseEdit edit) throws IOException {
    String before = written();
    TermEditException thrown = assertThrows(TermEditException.class, () -> editing.run(edit));
    assertEquals(refusal, thrown.refusal());
    assertEquals(before, written());
  }

  @Test
  void everything_can_be_undone_and_done_again() throws Exception {
    CrossReference reference = FACTORY.createCrossReference();
    reference.setRelation(RelationKind.RELATED);
    reference.setTarget("coalition");
    List<TermbaseEdit> edits =
        List.of(
            new SetValue(arabic(), Literals.TERM_SECTION__STATUS, TermStatus.PREFERRED),
            new AddTerm(coalition, "ar", term("التحالف الدولي")),
            new MovePart(arabic(), 1),
            new AddPart(finance, Literals.DESCRIBED__CROSS_REFERENCES, reference),
            new SetConceptId(coalition, "c-1"),
            new SetValues(arabic(), Literals.DESCRIBED__SOURCES, List.of("بيان بروكسل", " ")),
            new SetWorkflow(List.of(coalition, finance), WorkflowState.APPROVED, "agreed"),
            new RemoveParts(List.of(arabic())),
            new RemoveConcepts(List.of(coalition)));
    List<String> states = new ArrayList<>(List.of(written()));
    List<TermbaseChange> changes = new ArrayList<>();
    for (TermbaseEdit edit : edits) {
      changes.add(editing.run(edit));
      assertFalse(states.contains(written()), edit.toString());
      states.add(written());
    }
    for (int round = 0; round < 2; round++) {
      for (int i = changes.size() - 1; i >= 0; i--) {
        changes.get(i).undo();
        assertEquals(states.get(i), written());
      }
      for (int i = 0; i < changes.size(); i++) {
        changes.get(i).redo();
        assertEquals(states.get(i + 1), written());
      }
    }
  }

  @Test
  void each_edit_is_noted_once_a_sitting_for_each_person() throws Exception {
    coalition.getTransactions().clear();
    editing.run(new SetValue(coalition, Literals.CONCEPT_ENTRY__SUBJECT_FIELD, "bodies"));
    now = MORNING.plus(Duration.ofMinutes(50));
    editing.run(new SetValue(arabic(), Literals.TERM_SECTION__ISSUING_BODY, "Coalition"));
    assertEquals(List.of("modification Mona 2014-12-03T09:50:00Z"), history());
    name = "Omar";
    editing.run(new SetValue(coalition, Literals.CONCEPT_ENTRY__SUBJECT_FIELD, "states"));
    now = MORNING.plus(Duration.ofHours(9));
    editing.run(new SetValue(coalition, Literals.CONCEPT_ENTRY__SUBJECT_FIELD, ""));
    assertEquals(
        List.of(
            "modification Mona 2014-12-03T09:50:00Z",
            "modification Omar 2014-12-03T09:50:00Z",
            "modification Omar 2014-12-03T18:00:00Z"),
        history());
    assertNull(coalition.getSubjectField());
  }

  private List<String> history() {
    return coalition.getTransactions().stream()
        .map(one -> one.getType() + " " + one.getBy() + " " + one.getAt())
        .toList();
  }

  @Test
  void a_new_concept_says_who_made_it() {
    Transaction first = finance.getTransactions().get(0);
    assertEquals("origination", first.getType());
    assertEquals("Mona", first.getBy());
    assertEquals(MORNING.toString(), first.getAt());
  }

  @Test
  void the_workflow_says_who_approved_and_when() throws Exception {
    TermbaseChange change =
        editing.run(new SetWorkflow(List.of(coalition), WorkflowState.REJECTED, "no source"));
    Transaction last = coalition.getTransactions().getLast();
    assertEquals("rejection", last.getType());
    assertEquals("no source", last.getNote());
    assertEquals(Set.of(coalition), change.concepts());
    assertFalse(change.movesConcepts());
    assertRefused(
        TermRefusal.NO_CHANGE,
        new SetWorkflow(List.of(coalition), WorkflowState.REJECTED, "again"));
  }

  @Test
  void references_follow_an_id_and_go_with_their_concept() throws Exception {
    CrossReference reference = FACTORY.createCrossReference();
    reference.setTarget("coalition");
    editing.run(new AddPart(finance, Literals.DESCRIBED__CROSS_REFERENCES, reference));
    editing.run(new SetConceptId(coalition, "global-coalition"));
    assertEquals("global-coalition", reference.getTarget());
    TermbaseChange removal = editing.run(new RemoveConcepts(List.of(coalition)));
    assertTrue(finance.getCrossReferences().isEmpty());
    assertTrue(removal.movesConcepts());
    assertEquals(Set.of(coalition, finance), removal.concepts());
    removal.undo();
    assertEquals(List.of(reference), finance.getCrossReferences());
    assertEquals(0, termbase.getEntries().indexOf(coalition));
  }

  @Test
  void with_its_last_term_a_language_goes_and_comes_back() throws Exception {
    TermbaseChange change = editing.run(new RemoveParts(List.of(arabic())));
    assertEquals(List.of("en"), languages());
    change.undo();
    assertEquals(List.of("ar", "en"), languages());
    assertEquals("التحالف", arabic().getTerm());
  }

  private List<String> languages() {
    return coalition.getLanguages().stream().map(section -> section.getLanguage()).toList();
  }

  @Test
  void what_makes_no_sense_is_refused_and_changes_nothing() throws Exception {
    TermSection arabic = arabic();
    assertRefused(TermRefusal.EMPTY, new SetValue(arabic, Literals.TERM_SECTION__TERM, " \t "));
    assertRefused(
        TermRefusal.ILLEGAL_CHARACTER,
        new SetValue(arabic, Literals.TERM_SECTION__TERM, "a\u0001"));
    assertRefused(
        TermRefusal.NO_DATE, new SetValue(arabic, Literals.TERM_SECTION__VALID_FROM, "3.12.2014"));
    assertRefused(
        TermRefusal.OUT_OF_BOUNDS, new SetValue(arabic, Literals.TERM_SECTION__RELIABILITY, 11));
    assertRefused(TermRefusal.NO_LANGUAGE, new AddTerm(coalition, "arabic!", term("x")));
    assertRefused(TermRefusal.EMPTY, new AddTerm(coalition, "ar", term("")));
    assertRefused(TermRefusal.ID_TAKEN, new SetConceptId(coalition, "finance"));
    assertRefused(TermRefusal.ID_TAKEN, new AddConcepts(List.of(concept("finance"))));
    assertRefused(TermRefusal.NO_CHANGE, new MovePart(arabic, 1));
    assertRefused(
        TermRefusal.GONE,
        new SetValue(term("loose"), Literals.TERM_SECTION__TERM, "something else"));
    assertRefused(TermRefusal.GONE, new RemoveConcepts(List.of(coalition, concept("nowhere"))));
  }

  @Test
  void an_edit_that_fails_half_way_leaves_nothing_behind() throws Exception {
    assertRefused(
        TermRefusal.EMPTY,
        edited -> {
          edited.termbase().getEntries().remove(0);
          edited.termbase().setTitle("half");
          throw new TermEditException(TermRefusal.EMPTY);
        });
  }

  @Test
  void a_concept_without_an_id_gets_a_free_one() throws Exception {
    editing.run(new AddConcepts(List.of(concept("c4"))));
    ConceptEntry first = FACTORY.createConceptEntry();
    ConceptEntry second = FACTORY.createConceptEntry();
    editing.run(new AddConcepts(List.of(first, second)));
    assertEquals("c5", first.getId());
    assertEquals("c6", second.getId());
  }

  @Test
  void dates_may_be_a_year_a_month_or_a_day() throws Exception {
    for (String date : List.of("2014", "2014-12", "2014-12-03")) {
      editing.run(new SetValue(arabic(), Literals.TERM_SECTION__VALID_FROM, date));
      assertEquals(date, arabic().getValidFrom());
    }
  }
}
