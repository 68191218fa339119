package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.TermChange;
import org.bayan.core.termedit.ImportTerms;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termimport.BringTerms;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.TermComparison;
import org.bayan.terms.ui.internal.editor.TermbaseChanges;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;

/**
 * Brings chosen concepts into a termbase. One that is open is changed through its editor, as one
 * edit that can be undone there; the file of another is written.
 */
record Bringing(TermComparison comparison, Path into, ImportChoices choices) {

  /** Runs it; a sentence of what was done, empty when it failed, which the page tells. */
  Optional<String> run(IRunnableContext context, WizardPage page) {
    Path file = comparison.incoming().file();
    String label = NLS.bind(Messages.Bringing_label, file.getFileName());
    try {
      boolean[] open = new boolean[1];
      TermEditException[] refusal = new TermEditException[1];
      BusyIndicator.showWhile(
          Display.getCurrent(),
          () -> {
            try {
              open[0] =
                  TermbaseChanges.changeOpen(
                      into, label, new ImportTerms(comparison.incoming(), choices));
            } catch (TermEditException e) {
              refusal[0] = e;
            }
          });
      if (refusal[0] != null) {
        throw refusal[0];
      }
      if (open[0]) {
        return Optional.of(NLS.bind(Messages.Bringing_inEditor, into.getFileName()));
      }
    } catch (TermEditException e) {
      if (e.refusal() == TermRefusal.NO_CHANGE) {
        return Optional.of(NLS.bind(Messages.Bringing_unchanged, into.getFileName()));
      }
      page.setErrorMessage(e.getMessage());
      return Optional.empty();
    }
    return PageTask.run(
            context,
            page,
            label,
            progress ->
                new BringTerms()
                    .run(comparison.incoming(), into, choices, BayanPreferences.author(), progress))
        .map(this::told);
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
