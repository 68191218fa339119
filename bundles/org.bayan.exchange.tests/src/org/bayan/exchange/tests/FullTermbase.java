package org.bayan.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
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

/** A small termbase in which every feature of the model is used. */
final class FullTermbase {
  private static final TermbaseFactory FACTORY = TermbaseFactory.eINSTANCE;

  private FullTermbase() {}

  static Termbase create() {
    Termbase termbase = FACTORY.createTermbase();
    termbase.setType("TBX-Basic");
    termbase.setStyle("dct");
    termbase.setLanguage("en");
    termbase.setTitle("Everything <in> & out");
    termbase.setDescription("For tests.\nSecond paragraph.");
    termbase.getNotes().add(note("of the whole", null, null));
    termbase
        .getForeign()
        .add("<encodingDesc xmlns=\"urn:iso:std:iso:30042:ed-2\"><p>UTF-8</p></encodingDesc>");
    termbase.getEntries().add(first());
    termbase.getEntries().add(second());
    return termbase;
  }

  /** What differs, for the message of a test. */
  static String text(Termbase one, Termbase other) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TbxWriter().write(one, out);
      new TbxWriter().write(other, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static ConceptEntry first() {
    ConceptEntry entry = FACTORY.createConceptEntry();
    entry.setId("c1");
    entry.setUri("http://example.org/ally");
    entry.setSubjectField("international relations");
    entry.setWorkflow(WorkflowState.PROPOSED);
    entry.setCustomer("Secretariat");
    entry.setProject("Brussels");
    entry.getDefinitions().add(definition("A partner.", "S/RES/2170 (2014)", "en"));
    entry.getNotes().add(note("Scope: States only", "scopeNote", "en"));
    entry.getNotes().add(note("Two\nlines", null, null));
    entry.getSources().add("Glossary, p. 3");
    entry.getCrossReferences().add(reference(RelationKind.BROADER, "c2", null, "State", null));
    entry
        .getCrossReferences()
        .add(reference(RelationKind.RELATED, "c2", null, null, "crossReference"));
    entry
        .getCrossReferences()
        .add(reference(RelationKind.RELATED, null, "https://example.org/a", "a", "exactMatch"));
    entry
        .getCrossReferences()
        .add(reference(RelationKind.RELATED, null, "pictures/map.png", "map", "xGraphic"));
    entry.getCrossReferences().add(reference(RelationKind.REPLACED_BY, "absent", null, null, null));
    entry.getTransactions().add(transaction("origination", "2014-12-03", "amal", null));
    entry
        .getTransactions()
        .add(transaction("proposal", "2014-12-04T10:11:12Z", "omar", "after the meeting"));
    entry.getForeign().add("<x:rank xmlns:x=\"urn:other\">7</x:rank>");
    entry.getLanguages().add(arabic());
    LanguageSection empty = FACTORY.createLanguageSection();
    empty.setLanguage("fr");
    empty.getDefinitions().add(definition("Un partenaire.", null, null));
    entry.getLanguages().add(empty);
    return entry;
  }

  private static LanguageSection arabic() {
    LanguageSection section = FACTORY.createLanguageSection();
    section.setLanguage("ar");
    section.setCustomer("League of Arab States");
    section.getDefinitions().add(definition("شريك", "ص ٣", null));
    section.getNotes().add(note("ملاحظة", null, "ar"));
    section.getTerms().add(ally());
    return section;
  }

  private static TermSection ally() {
    TermSection term = FACTORY.createTermSection();
    term.setId("t1");
    term.setTerm("حليف");
    term.setStatus(TermStatus.PREFERRED);
    term.setType(TermType.SHORT_FORM);
    term.setPartOfSpeech(PartOfSpeech.PROPER_NOUN);
    term.setGender(GrammaticalGender.MASCULINE);
    term.setNumber(GrammaticalNumber.SINGULAR);
    term.getForms().add(form("حلفاء", FormKind.PLURAL));
    term.getForms().add(form("حليفان", FormKind.DUAL));
    term.getContexts().add(context("قال الحليف", "A/RES/1, para. 2"));
    term.getContexts().add(context("عاد الحليف", null));
    term.setTransliteration("ḥalīf");
    term.setGeographicalUsage("Levant");
    term.setIssuingBody("Global Coalition");
    term.setRegister("formal");
    term.setTermLocation("somewhere else");
    term.setValidFrom("2014-09");
    term.setValidTo("2015");
    term.setReliability(8);
    term.setExactOnly(true);
    term.setNeverStem(true);
    term.setWorkflow(WorkflowState.APPROVED);
    term.getTransactions().add(transaction("modification", "3 December", null, null));
    term.getNotes().add(note("of the term", null, null));
    return term;
  }

  private static ConceptEntry second() {
    ConceptEntry entry = FACTORY.createConceptEntry();
    entry.setId("c2");
    entry.setGroup(true);
    LanguageSection section = FACTORY.createLanguageSection();
    section.setLanguage("en");
    TermSection term = FACTORY.createTermSection();
    term.setTerm("State");
    term.setCaseSensitive(true);
    section.getTerms().add(term);
    entry.getLanguages().add(section);
    return entry;
  }

  private static Definition definition(String text, String source, String language) {
    Definition definition = FACTORY.createDefinition();
    definition.setText(text);
    definition.setSource(source);
    definition.setLanguage(language);
    return definition;
  }

  private static Note note(String text, String type, String language) {
    Note note = FACTORY.createNote();
    note.setText(text);
    note.setType(type);
    note.setLanguage(language);
    return note;
  }

  private static CrossReference reference(
      RelationKind relation, String target, String uri, String text, String type) {
    CrossReference reference = FACTORY.createCrossReference();
    reference.setRelation(relation);
    reference.setTarget(target);
    reference.setUri(uri);
    reference.setText(text);
    reference.setType(type);
    return reference;
  }

  private static Transaction transaction(String type, String at, String by, String note) {
    Transaction transaction = FACTORY.createTransaction();
    transaction.setType(type);
    transaction.setAt(at);
    transaction.setBy(by);
    transaction.setNote(note);
    return transaction;
  }

  private static TermForm form(String text, FormKind kind) {
    TermForm form = FACTORY.createTermForm();
    form.setText(text);
    form.setKind(kind);
    return form;
  }

  private static TermContext context(String text, String source) {
    TermContext context = FACTORY.createTermContext();
    context.setText(text);
    context.setSource(source);
    return context;
  }
}
