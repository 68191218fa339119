package org.bayan.terms.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.terms.TermSearchHit;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.terms.ui.internal.list.ConceptSearch;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Looks up the terms of the termbase beside the screen. */
final class KnownTerms {

  private record Question(
      String query,
      Optional<String> language,
      ConceptSearch search,
      Consumer<List<TermSearchHit>> answer) {}

  private final SharedTermbase termbase;
  private final Control control;
  private final Job job = Job.createSystem(Messages.searching, (ICoreRunnable) monitor -> search());
  private volatile Question question;

  /** Looks terms up as long as a control is there. */
  KnownTerms(SharedTermbase termbase, Control control) {
    this.termbase = termbase;
    this.control = control;
  }

  /**
   * Searches; a question that is not answered yet when the next one comes is forgotten.
   *
   * @param language a BCP 47 tag; empty for all languages
   * @param answer is given the terms, the best first, on the user interface thread
   */
  void find(String query, Optional<String> language, Consumer<List<TermSearchHit>> answer) {
    question = new Question(query, language, termbase.index().search(), answer);
    job.schedule();
  }

  private void search() {
    Question asked = question;
    List<TermSearchHit> hits = asked.search().terms(asked.query(), asked.language());
    if (!control.isDisposed()) {
      control.getDisplay().asyncExec(() -> answer(asked, hits));
    }
  }

  private void answer(Question asked, List<TermSearchHit> hits) {
    if (!control.isDisposed() && question == asked) {
      // A term may have gone from its concept meanwhile.
      asked.answer().accept(hits.stream().filter(KnownTerms::isThere).toList());
    }
  }

  private static boolean isThere(TermSearchHit hit) {
    return hit.term().getSection() != null && hit.concept() != null;
  }
}
