package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;

/**
 * Looks up the terms of the termbase beside the screen. What is searched is a slim copy, as the
 * termbase goes on changing meanwhile.
 */
final class KnownTerms {

  private record Stamp(Termbase termbase, int edits, Object last) {}

  private final SharedTermbase termbase;
  private final Control control;
  private final Job job = Job.createSystem(Messages.searching, (ICoreRunnable) monitor -> search());
  private Termbase copy;
  private Stamp copied;
  private TermSearch search;
  private volatile Question question;

  private record Question(
      String query,
      Optional<String> language,
      int most,
      Termbase copy,
      Consumer<List<TermSearchHit>> answer) {}

  KnownTerms(SharedTermbase termbase, Control control) {
    this.termbase = termbase;
    this.control = control;
  }

  /**
   * Searches; a question that is not answered yet when the next one comes is forgotten.
   *
   * @param answer is given the hits on the user interface thread; they are parts of a copy, whose
   *     concepts have the ids of those of the termbase
   */
  void find(
      String query, Optional<String> language, int most, Consumer<List<TermSearchHit>> answer) {
    follow();
    question = new Question(query, language, most, copy, answer);
    job.schedule();
  }

  /** The concept of the termbase with an id. */
  Optional<ConceptEntry> concept(String id) {
    return termbase.termbase().getEntries().stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst();
  }

  private void follow() {
    Stamp now =
        new Stamp(
            termbase.termbase(),
            termbase.done().size(),
            termbase.done().isEmpty() ? null : termbase.done().get(0));
    if (!now.equals(copied)) {
      copied = now;
      copy = slim(termbase.termbase());
    }
  }

  private static Termbase slim(Termbase termbase) {
    Termbase slim = TermbaseFactory.eINSTANCE.createTermbase();
    for (ConceptEntry entry : termbase.getEntries()) {
      ConceptEntry concept = TermbaseFactory.eINSTANCE.createConceptEntry();
      concept.setId(entry.getId());
      entry.getLanguages().forEach(section -> concept.getLanguages().add(slim(section)));
      slim.getEntries().add(concept);
    }
    return slim;
  }

  private static LanguageSection slim(LanguageSection section) {
    LanguageSection slim = TermbaseFactory.eINSTANCE.createLanguageSection();
    slim.setLanguage(section.getLanguage());
    for (TermSection term : section.getTerms()) {
      TermSection one = TermbaseFactory.eINSTANCE.createTermSection();
      one.setTerm(term.getTerm());
      one.setStatus(term.getStatus());
      one.setType(term.getType());
      one.setPartOfSpeech(term.getPartOfSpeech());
      one.setNumber(term.getNumber());
      for (TermForm form : term.getForms()) {
        one.getForms().add(EcoreUtil.copy(form));
      }
      slim.getTerms().add(one);
    }
    return slim;
  }

  private Termbase indexed;

  private void search() {
    Question asked = question;
    if (indexed != asked.copy()) {
      search = new TermSearch(List.of(asked.copy()));
      indexed = asked.copy();
    }
    List<TermSearchHit> hits = search.find(asked.query(), asked.language(), asked.most());
    if (control.isDisposed()) {
      return;
    }
    control
        .getDisplay()
        .asyncExec(
            () -> {
              if (!control.isDisposed() && question == asked) {
                asked.answer().accept(hits);
              }
            });
  }
}
