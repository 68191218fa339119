package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.LoadedTermbases;
import org.bayan.core.TermOrigin;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.core.conflict.BodyConflict.Field;
import org.bayan.core.conflict.BodyConflict.Kind;
import org.bayan.core.conflict.ChooseTerm;
import org.bayan.core.conflict.ConflictSearch;
import org.bayan.core.conflict.SupersedeTerm;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.core.termfix.PartPlace;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.TermbaseCheck;
import org.junit.jupiter.api.Test;

class ConflictSearchTest {

  private static final TermbaseFactory MAKE = TermbaseFactory.eINSTANCE;

  private final Termbase first = MAKE.createTermbase();
  private final Termbase second = MAKE.createTermbase();

  private static ConceptEntry concept(Termbase termbase, String id) {
    ConceptEntry entry = MAKE.createConceptEntry();
    entry.setId(id);
    termbase.getEntries().add(entry);
    return entry;
  }

  private static TermSection term(
      ConceptEntry entry, String language, String text, String body, TermStatus status) {
    LanguageSection section =
        entry.getLanguages().stream()
            .filter(one -> one.getLanguage().equals(language))
            .findFirst()
            .orElseGet(
                () -> {
                  LanguageSection made = MAKE.createLanguageSection();
                  made.setLanguage(language);
                  entry.getLanguages().add(made);
                  return made;
                });
    TermSection term = MAKE.createTermSection();
    term.setTerm(text);
    term.setIssuingBody(body);
    term.setStatus(status);
    section.getTerms().add(term);
    return term;
  }

  private static TermSection term(ConceptEntry entry, String language, String text, String body) {
    return term(entry, language, text, body, TermStatus.PREFERRED);
  }

  private static void define(ConceptEntry entry, String text) {
    Definition definition = MAKE.createDefinition();
    definition.setLanguage("en");
    definition.setText(text);
    entry.getDefinitions().add(definition);
  }

  private List<BodyConflict> find() {
    Map<Termbase, TermOrigin> termbases = new LinkedHashMap<>();
    termbases.put(first, new TermOrigin("first", Optional.empty()));
    termbases.put(second, new TermOrigin("second", Optional.empty()));
    return ConflictSearch.in(termbases);
  }

  private static List<String> texts(BodyConflict.Row row) {
    return row.cells().stream().map(cell -> cell.map(BodyConflict.Cell::text).orElse("")).toList();
  }

  private ConceptEntry daesh() {
    ConceptEntry entry = concept(first, "c1");
    term(entry, "ar", "داعش", "Coalition");
    term(entry, "ar", "تنظيم الدولة الإسلامية", "Security Council");
    term(entry, "en", "ISIL", "Coalition");
    term(entry, "en", "ISIL", "Security Council");
    return entry;
  }

  @Test
  void bodies_that_prefer_other_terms_stand_side_by_side() {
    daesh();
    BodyConflict conflict = find().getFirst();
    assertEquals(Kind.TERMS, conflict.kind());
    assertEquals(List.of("Coalition", "Security Council"), conflict.bodies());
    assertEquals(List.of("داعش", "تنظيم الدولة الإسلامية"), texts(conflict.rows().get(0)));
    assertEquals(
        List.of(true, false), conflict.rows().stream().map(BodyConflict.Row::differs).toList());
  }

  @Test
  void a_body_that_admits_the_term_of_the_other_does_not_disagree() {
    term(daesh(), "ar", "داعش", "Security Council", TermStatus.ADMITTED);
    assertEquals(List.of(), find());
  }

  @Test
  void one_concept_in_two_termbases_is_found_by_common_terms_in_two_languages() {
    ConceptEntry one = concept(first, "c1");
    term(one, "en", "truce", "Coalition");
    term(one, "ar", "هدنة", "Coalition");
    define(one, "A pause in fighting.");
    ConceptEntry other = concept(second, "x1");
    term(other, "en", "truce", "Security Council");
    term(other, "ar", "هدنه", "Security Council");
    define(other, "An agreement to stop fighting.");
    BodyConflict conflict = find().getFirst();
    assertEquals(Kind.DEFINITIONS, conflict.kind());
    assertEquals(Field.DEFINITION, conflict.rows().getLast().field());
    assertTrue(conflict.rows().getLast().differs());
  }

  @Test
  void one_term_for_two_concepts_is_a_conflict_of_meaning() {
    ConceptEntry one = concept(first, "c1");
    term(one, "en", "line of effort", "Coalition");
    term(one, "ar", "محور عمل", "Coalition");
    ConceptEntry other = concept(first, "c2");
    term(other, "en", "line of effort", "NATO");
    term(other, "ar", "خط جهد", "NATO");
    BodyConflict conflict = find().getFirst();
    assertEquals(Kind.MEANING, conflict.kind());
    assertEquals("line of effort", conflict.name());
    assertEquals(List.of("Coalition", "NATO"), conflict.bodies());
  }

  @Test
  void choosing_a_term_admits_the_others() throws Exception {
    TermSection chosen = daesh().getLanguages().getFirst().getTerms().getFirst();
    new TermbaseEditing(first, () -> Author.named("A")).run(new ChooseTerm(PartPlace.of(chosen)));
    assertEquals(TermStatus.ADMITTED, chosen.getSection().getTerms().get(1).getStatus());
    assertTrue(find().getFirst().decided());
  }

  @Test
  void a_superseded_term_names_what_replaces_it() throws Exception {
    TermSection old = daesh().getLanguages().getFirst().getTerms().get(1);
    new TermbaseEditing(first, () -> Author.named("A"))
        .run(new SupersedeTerm(PartPlace.of(old), "داعش", Optional.empty()));
    assertEquals(TermStatus.SUPERSEDED, old.getStatus());
    assertEquals("داعش", old.getCrossReferences().getFirst().getText());
    assertTrue(
        new TermbaseCheck()
            .run(first).stream().noneMatch(one -> one.rule() == CheckRule.BROKEN_REFERENCE));
    assertEquals(List.of(), find());
  }

  @Test
  void the_seed_termbase_has_few_conflicts() throws Exception {
    List<BodyConflict> found =
        ConflictSearch.in(LoadedTermbases.load(TermbaseChoice.SEED, Map.of()));
    assertTrue(found.size() < 60, found.size() + " conflicts");
  }
}
