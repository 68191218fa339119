package org.bayan.benchmarks.terms;

import java.util.Collection;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;

/** Recognises Arabic words that are terms with no further data, each of a concept of its own. */
final class WordTerms {
  private static final String ARABIC = "ar";

  private final TermRecognizer recognizer;

  WordTerms(Collection<String> terms) {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    terms.forEach(term -> termbase.getEntries().add(concept(term)));
    recognizer = new TermRecognizer(List.of(termbase), ARABIC);
  }

  private static ConceptEntry concept(String term) {
    TermSection written = TermbaseFactory.eINSTANCE.createTermSection();
    written.setTerm(term);
    LanguageSection section = TermbaseFactory.eINSTANCE.createLanguageSection();
    section.setLanguage(ARABIC);
    section.getTerms().add(written);
    ConceptEntry entry = TermbaseFactory.eINSTANCE.createConceptEntry();
    entry.setId(term);
    entry.getLanguages().add(section);
    return entry;
  }

  /** The terms that a whole word is taken for, at kind <em>inflected</em> or better. */
  List<String> in(String word) {
    return recognizer.findAll(word).stream()
        .filter(hit -> hit.kind().compareTo(MatchKind.INFLECTED) <= 0)
        .filter(hit -> hit.text().equals(word))
        .map(TermHit::term)
        .map(TermSection::getTerm)
        .toList();
  }
}
