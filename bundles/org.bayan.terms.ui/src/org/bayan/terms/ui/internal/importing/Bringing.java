package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TermChange;
import org.bayan.core.termedit.ImportTerms;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termimport.BringTerms;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.TermComparison;
import org.bayan.terms.ui.internal.editor.TermRefusals;
import org.bayan.terms.ui.internal.editor.TermbaseChanges;
import org.bayan.ui.internal.jobs.PageTask;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;

/**
 * Brings chosen concepts into a termbase. One that is open is changed through its editor, as one
 * edit that can be undone there; the file of another is written.
 */
record Bringing(TermComparison comparison, Path into, ImportChoices choices) {

  /** Runs it; a sentence of what was done, empty when it failed, which the page tells. */
  Optional<String> run(IRunnableContext context, WizardPage page) {
    String label = NLS.bind(Messages.Bringing_label, comparison.incoming().file().getFileName());
    ImportTerms edit = new ImportTerms(comparison.incoming(), choices);
    try {
      if (TermbaseChanges.changeOpen(into, label, edit)) {
        return Optional.of(NLS.bind(Messages.Bringing_inEditor, into.getFileName()));
      }
    } catch (TermEditException e) {
      if (e.refusal() == TermRefusal.NO_CHANGE) {
        return Optional.of(NLS.bind(Messages.Bringing_unchanged, into.getFileName()));
      }
      page.setErrorMessage(TermRefusals.sentence(e.refusal()));
      return Optional.empty();
    }
    return PageTask.run(context, page, label, this::write).map(this::told);
  }

  private BringTerms.Brought write(Progress progress) throws TaskException {
    return new BringTerms()
        .run(comparison.incoming(), into, choices, BayanPreferences.author(), progress);
  }

  private String told(BringTerms.Brought brought) {
    KnownTermbases.refresh(into);
    if (!brought.written()) {
      return NLS.bind(Messages.Bringing_unchanged, into.getFileName());
    }
    ImportTermbaseOutcome outcome = brought.outcome();
    Object[] counts = {
      into.getFileName(),
      outcome.concepts(TermChange.Kind.NEW),
      outcome.concepts(TermChange.Kind.CHANGED),
      outcome.concepts(TermChange.Kind.CONFLICT),
      brought.backup().map(Path::getFileName).map(Path::toString).orElse("")
    };
    return NLS.bind(
        brought.backup().isPresent() ? Messages.Bringing_written : Messages.Bringing_created,
        counts);
  }
}
