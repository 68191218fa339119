package org.bayan.core.termedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.core.SeedTermbase;
import org.bayan.core.edit.Author;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class MergeConceptsTest {

  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private final Termbase termbase = FACTORY.createTermbase();
  private final TermbaseEditing editing = new TermbaseEditing(termbase, () -> Author.named("Mona"));
  private final ConceptEntry first = concept("a");
  private final ConceptEntry second = concept("b");
  private final ConceptEntry third = concept("c");

  MergeConceptsTest() throws TermEditException {
    termbase.setLanguage("en");
    editing.run(new AddConcepts(List.of(first, second, third)));
    editing.run(new AddTerm(first, "ar", term("التحالف", TermStatus.PREFERRED)));
    editing.run(new AddTerm(second, "ar", term("التحالف", TermStatus.PREFERRED)));
    editing.run(new AddTerm(second, "ar", term("الائتلاف", TermStatus.DEPRECATED)));
    editing.run(new AddTerm(second, "en", term("coalition", TermStatus.PREFERRED)));
  }

  private static ConceptEntry concept(String id) {
    ConceptEntry concept = FACTORY.createConceptEntry();
    concept.setId(id);
    return concept;
  }

  private static TermSection term(String text, TermStatus status) {
    TermSection term = FACTORY.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    return term;
  }

  private static void refer(ConceptEntry from, RelationKind relation, ConceptEntry to) {
    CrossReference reference = FACTORY.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(to.getId());
    from.getCrossReferences().add(reference);
  }

  private static List<String> terms(ConceptEntry concept) {
    return concept.getLanguages().stream()
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .toList();
  }

  private static String written(Termbase termbase) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void terms_of_all_are_in_the_first_each_once() throws Exception {
    editing.run(new MergeConcepts(List.of(first, second)));
    assertEquals(List.of("التحالف", "الائتلاف", "coalition"), terms(first));
    assertEquals(List.of(first, third), termbase.getEntries());
  }

  @Test
  void a_term_of_another_status_is_kept_beside_the_first() throws Exception {
    editing.run(new AddTerm(third, "ar", term("التحالف", TermStatus.SUPERSEDED)));
    editing.run(new MergeConcepts(List.of(first, third)));
    assertEquals(List.of("التحالف", "التحالف"), terms(first));
  }

  @Test
  void what_a_field_cannot_say_beside_the_first_is_noted() throws Exception {
    first.setSubjectField("military");
    second.setSubjectField("politics");
    third.setCustomer("UN");
    editing.run(new MergeConcepts(List.of(first, second, third)));
    assertEquals("military", first.getSubjectField());
    assertEquals("UN", first.getCustomer());
    assertEquals(
        List.of("b, subjectField: politics"),
        first.getNotes().stream().map(Note::getText).toList());
  }

  @Test
  void references_lead_to_the_first_and_none_to_itself() throws Exception {
    refer(first, RelationKind.RELATED, second);
    refer(second, RelationKind.RELATED, first);
    refer(third, RelationKind.BROADER, first);
    refer(third, RelationKind.BROADER, second);
    refer(third, RelationKind.SEE, second);
    refer(second, RelationKind.NARROWER, third);
    editing.run(new MergeConcepts(List.of(first, second)));
    assertEquals(
        List.of(RelationKind.BROADER, RelationKind.SEE),
        third.getCrossReferences().stream().map(CrossReference::getRelation).toList());
    assertTrue(third.getCrossReferences().stream().allMatch(one -> one.getTarget().equals("a")));
    assertEquals(
        List.of("c"), first.getCrossReferences().stream().map(CrossReference::getTarget).toList());
  }

  @Test
  void the_history_of_all_is_kept_in_its_order_and_names_the_merge() throws Exception {
    editing.run(new SetWorkflow(List.of(second), WorkflowState.APPROVED, "agreed"));
    editing.run(new MergeConcepts(List.of(first, second)));
    List<Transaction> history = first.getTransactions();
    assertTrue(history.stream().anyMatch(one -> "agreed".equals(one.getNote())));
    assertEquals("+ b", history.getLast().getNote());
    List<String> times = history.stream().map(Transaction::getAt).toList();
    assertEquals(times.stream().sorted().toList(), times);
  }

  @Test
  void one_concept_alone_cannot_be_merged() {
    TermEditException refused =
        assertThrows(
            TermEditException.class, () -> editing.run(new MergeConcepts(List.of(first, first))));
    assertEquals(TermRefusal.NO_CHANGE, refused.refusal());
  }

  @Test
  void nothing_that_the_seed_says_is_lost_whatever_is_merged_and_all_is_undone() throws Exception {
    Termbase seed;
    try (InputStream in = SeedTermbase.open()) {
      seed = new TbxReader().read(in, "seed.tbx");
    }
    TermbaseEditing editing = new TermbaseEditing(seed, () -> Author.named("Mona"));
    Random random = new Random(2014);
    String before = written(seed);
    List<TermbaseChange> changes = new ArrayList<>();
    for (int round = 0; round < 60; round++) {
      List<ConceptEntry> some = new ArrayList<>();
      while (some.size() < 2 + round % 3) {
        ConceptEntry one = seed.getEntries().get(random.nextInt(seed.getEntries().size()));
        if (!some.contains(one)) {
          some.add(one);
        }
      }
      Set<String> said = new HashSet<>();
      some.forEach(one -> said.addAll(texts(one)));
      changes.add(editing.run(new MergeConcepts(some)));
      said.removeAll(texts(some.getFirst()));
      assertEquals(Set.of(), said);
    }
    assertFalse(before.equals(written(seed)));
    changes.reversed().forEach(TermbaseChange::undo);
    assertEquals(before, written(seed));
  }

  /** What a concept says in words; the values of fields may stand in notes. */
  private static Set<String> texts(ConceptEntry concept) {
    Set<String> texts = new HashSet<>();
    add(texts, concept);
    for (Iterator<EObject> all = concept.eAllContents(); all.hasNext(); ) {
      EObject part = all.next();
      if (part instanceof TermSection || part instanceof Definition || part instanceof Note) {
        add(texts, part);
      }
    }
    return texts;
  }

  private static void add(Set<String> texts, EObject part) {
    for (EAttribute attribute : part.eClass().getEAllAttributes()) {
      if (part.eIsSet(attribute) && !attribute.isID() && !attribute.isMany()) {
        String text = String.valueOf(part.eGet(attribute));
        texts.add(text.substring(text.lastIndexOf(": ") + 1).strip());
      }
    }
  }

  @Test
  void a_duplicate_is_a_draft_with_an_id_and_a_history_of_its_own() throws Exception {
    editing.run(new SetWorkflow(List.of(second), WorkflowState.APPROVED, ""));
    second.setUri("https://example.org/b");
    editing.run(new DuplicateConcepts(List.of(second)));
    ConceptEntry copy = termbase.getEntries().getLast();
    assertEquals(terms(second), terms(copy));
    assertFalse(copy.getId().equals("b"));
    assertEquals(null, copy.getUri());
    assertEquals(WorkflowState.DRAFT, copy.getWorkflow());
    assertEquals(
        List.of("origination"), copy.getTransactions().stream().map(Transaction::getType).toList());
  }
}
