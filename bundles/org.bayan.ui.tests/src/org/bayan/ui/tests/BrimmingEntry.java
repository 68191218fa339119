package org.bayan.ui.tests;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;

/** A termbase with an entry in which every field says something, and an entry that it refers to. */
final class BrimmingEntry {

  /** The id of the entry. */
  static final String ID = "brim";

  /** The id of the other entry. */
  static final String OTHER = "line";

  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private BrimmingEntry() {}

  static Termbase termbase() {
    Termbase termbase = FACTORY.createTermbase();
    termbase.setLanguage("en");
    termbase.getEntries().add(full());
    termbase.getEntries().add(other());
    return termbase;
  }

  private static ConceptEntry other() {
    ConceptEntry concept = FACTORY.createConceptEntry();
    concept.setId(OTHER);
    concept.getLanguages().add(section("ar", term("مسار عمل", TermStatus.PREFERRED)));
    concept.getLanguages().add(section("en", term("line of effort", TermStatus.PREFERRED)));
    return concept;
  }

  private static ConceptEntry full() {
    ConceptEntry concept = FACTORY.createConceptEntry();
    concept.setId(ID);
    concept.setSubjectField("counter-terrorism");
    concept.setUri("https://example.org/terms/daesh");
    concept.setGroup(true);
    concept.getDefinitions().add(definition("An armed group that seized Mosul in 2014.", "en"));
    describe(concept);
    LanguageSection arabic = section("ar", term("داعش", TermStatus.ADMITTED));
    arabic.getDefinitions().add(definition("جماعة مسلحة استولت على الموصل عام 2014.", null));
    describe(arabic);
    fill(arabic.getTerms().get(0));
    arabic.getTerms().add(term("تنظيم الدولة الإسلامية", TermStatus.PREFERRED));
    arabic.getTerms().add(term("الدولة الإسلامية", TermStatus.SUPERSEDED));
    concept.getLanguages().add(section("fr", term("Daech", TermStatus.DEPRECATED)));
    concept.getLanguages().add(section("en", term("Daesh", TermStatus.PREFERRED)));
    concept.getLanguages().add(arabic);
    return concept;
  }

  private static LanguageSection section(String language, TermSection term) {
    LanguageSection section = FACTORY.createLanguageSection();
    section.setLanguage(language);
    section.getTerms().add(term);
    return section;
  }

  private static TermSection term(String text, TermStatus status) {
    TermSection term = FACTORY.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    return term;
  }

  private static void fill(TermSection term) {
    term.setId("daesh-ar");
    term.setType(TermType.ACRONYM);
    term.setPartOfSpeech(PartOfSpeech.PROPER_NOUN);
    term.setGender(GrammaticalGender.MASCULINE);
    term.setNumber(GrammaticalNumber.SINGULAR);
    term.getForms().add(form("دواعش", FormKind.PLURAL));
    term.getForms().add(form("داعشي", FormKind.OTHER));
    term.setTransliteration("dāʿish");
    term.setIssuingBody("Coalition");
    term.setGeographicalUsage("Iraq, Syria");
    term.setRegister("neutralRegister");
    term.setTermLocation("menuItem");
    term.setValidFrom("2013-04");
    term.setValidTo("2026-12-31");
    term.setReliability(8);
    TermContext context = FACTORY.createTermContext();
    context.setText("استولى تنظيم داعش (ISIL) على الموصل في حزيران/يونيه 2014.");
    context.setSource("S/2015/191, para. 16");
    term.getContexts().add(context);
    term.setExactOnly(true);
    term.setCaseSensitive(true);
    term.setNeverStem(true);
    describe(term);
  }

  private static TermForm form(String text, FormKind kind) {
    TermForm form = FACTORY.createTermForm();
    form.setText(text);
    form.setKind(kind);
    return form;
  }

  private static Definition definition(String text, String language) {
    Definition definition = FACTORY.createDefinition();
    definition.setText(text);
    definition.setSource("Statement of the Small Group, 2015");
    definition.setLanguage(language);
    return definition;
  }

  private static void describe(Described part) {
    Note note = FACTORY.createNote();
    note.setText("Write it without an article.");
    note.setType("scopeNote");
    note.setLanguage("en");
    part.getNotes().add(note);
    part.getSources().add("UNTERM");
    part.getSources().add("Style guide of the Coalition");
    part.getCrossReferences().add(reference(RelationKind.BROADER, OTHER, null, null));
    part.getCrossReferences().add(reference(RelationKind.REPLACED_BY, "gone", null, null));
    part.getCrossReferences()
        .add(reference(RelationKind.RELATED, null, "https://example.org/map.png", "xGraphic"));
    part.getTransactions().add(transaction("origination", "Omar", "2024-03-01", null));
    part.getTransactions()
        .add(transaction("approval", "Layla", "2026-02-03T09:30:00Z", "Agreed by mail."));
    part.getForeign().add("<x:colour xmlns:x=\"urn:other\">black</x:colour>");
    part.setWorkflow(WorkflowState.APPROVED);
    part.setCustomer("Global Coalition");
    part.setProject("Small Group papers");
  }

  private static CrossReference reference(
      RelationKind relation, String target, String uri, String type) {
    CrossReference reference = FACTORY.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(target);
    reference.setUri(uri);
    reference.setType(type);
    if (uri != null) {
      reference.setText("Map of Nineveh");
    }
    return reference;
  }

  private static Transaction transaction(String type, String by, String at, String note) {
    Transaction transaction = FACTORY.createTransaction();
    transaction.setType(type);
    transaction.setBy(by);
    transaction.setAt(at);
    transaction.setNote(note);
    return transaction;
  }
}
