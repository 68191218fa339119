package org.bayan.terms.tests;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** Builds a small termbase, one concept after another, and searches with it. */
final class Terms {
  private final Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
  private ConceptEntry concept;
  private LanguageSection section;
  private TermSection term;

  static Terms concept(String id) {
    return new Terms().and(id);
  }

  /** One concept with one term, whose id is the term. */
  static Terms of(String language, String... terms) {
    Terms all = new Terms();
    for (String one : terms) {
      all.and(one).in(language).term(one);
    }
    return all;
  }

  Terms and(String id) {
    concept = TermbaseFactory.eINSTANCE.createConceptEntry();
    concept.setId(id);
    termbase.getEntries().add(concept);
    return this;
  }

  Terms in(String language) {
    section = TermbaseFactory.eINSTANCE.createLanguageSection();
    section.setLanguage(language);
    concept.getLanguages().add(section);
    return this;
  }

  Terms term(String text) {
    return term(text, TermStatus.UNSPECIFIED);
  }

  Terms term(String text, TermStatus status) {
    term = TermbaseFactory.eINSTANCE.createTermSection();
    term.setTerm(text);
    term.setStatus(status);
    section.getTerms().add(term);
    return this;
  }

  Terms form(String text, FormKind kind) {
    TermForm form = TermbaseFactory.eINSTANCE.createTermForm();
    form.setText(text);
    form.setKind(kind);
    term.getForms().add(form);
    return this;
  }

  TermSection last() {
    return term;
  }

  Termbase termbase() {
    return termbase;
  }

  TermRecognizer recognizer(String language) {
    return new TermRecognizer(List.of(termbase), language);
  }

  List<TermHit> find(String text) {
    return recognizer(section.getLanguage()).find(text);
  }

  /** The hits as {@code text:KIND}, in order. */
  List<String> kinds(String text) {
    return find(text).stream().map(hit -> hit.text() + ":" + hit.kind()).toList();
  }
}
