package org.bayan.terms.ui.internal.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.termimport.CompareTerms;
import org.bayan.core.termimport.IncomingTerms;
import org.bayan.core.termimport.ReadTerms;
import org.bayan.core.termimport.TermComparison;
import org.bayan.core.termimport.TermSource;
import org.bayan.core.termimport.WriteTermbase;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.editor.OpenTermbases;
import org.bayan.terms.ui.internal.editor.SharedTermbase;
import org.bayan.ui.internal.jobs.PageTask;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;

/** Reads a file and holds it against a termbase, as it is shown where an editor has it open. */
record Comparing(TermSource source, Path into) {

  /** Runs it; empty when it failed, which the page tells, or was cancelled. */
  Optional<TermComparison> run(IRunnableContext context, WizardPage page) {
    // An open termbase may be changed on this thread only, so that a copy is compared.
    Optional<Termbase> shown =
        OpenTermbases.find(into)
            .filter(SharedTermbase::isOpen)
            .filter(SharedTermbase::finishTyping)
            .map(open -> EcoreUtil.copy(open.termbase()));
    String name = NLS.bind(Messages.Comparing_name, source.file().getFileName());
    return PageTask.run(context, page, name, progress -> compare(shown, progress));
  }

  private TermComparison compare(Optional<Termbase> shown, Progress progress) throws TaskException {
    IncomingTerms incoming = new ReadTerms().run(source, progress);
    Termbase termbase = shown.isPresent() ? shown.get() : read();
    return new CompareTerms().run(incoming, termbase, progress);
  }

  private Termbase read() throws TaskException {
    return Files.exists(into) ? WriteTermbase.read(into) : WriteTermbase.empty();
  }
}
