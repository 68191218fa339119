package org.bayan.terms.ui.internal.extraction;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import org.bayan.core.ExtractRequest;
import org.bayan.core.TaskException;
import org.bayan.core.termedit.AddConcepts;
import org.bayan.terms.ui.internal.concept.TermbaseRun;
import org.bayan.terms.ui.internal.concept.TermbaseTarget;
import org.bayan.terms.ui.internal.concept.UsedTermbase;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/**
 * Extracts terms from a bitext or a memory, and puts those that a person accepts into a termbase.
 */
final class ExtractWizard extends Wizard {

  private final ExtractionSource source;
  private final OptionsPage options;
  private final CandidatesPage candidates;
  private ExtractRequest done;

  ExtractWizard(ExtractionSource source) {
    this.source = source;
    options = new OptionsPage(source);
    candidates =
        new CandidatesPage(
            TermbaseTarget.of(source.file(), source.termbases()), !source.isMemory());
    setWindowTitle(Messages.title);
    setNeedsProgressMonitor(true);
  }

  @Override
  public void addPages() {
    addPage(options);
    addPage(candidates);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.TERM_EXTRACTION.on(container);
  }

  /**
   * Extracts what the first page asks for.
   *
   * @return whether there is something to show
   */
  boolean extract() {
    ExtractRequest request = options.request();
    if (request.equals(done)) {
      return true;
    }
    Extraction extraction = new Extraction(request);
    try {
      getContainer().run(true, true, extraction);
      candidates.show(extraction.found());
      done = request;
      options.setErrorMessage(null);
      return true;
    } catch (InvocationTargetException e) {
      options.setErrorMessage(sentence(e.getCause()));
    } catch (InterruptedException e) {
      options.setErrorMessage(Messages.cancelled);
    }
    return false;
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof TaskException) {
      return cause.getMessage();
    }
    throw new IllegalStateException(cause);
  }

  @Override
  public boolean canFinish() {
    return candidates.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    TermbaseTarget target = candidates.target();
    int count = candidates.accepted().size();
    TermbaseRun.run(
        target.file(),
        NLS.bind(Messages.label, count),
        new AddConcepts(candidates.found().drafts(candidates.accepted(), Instant.now())),
        candidates::setErrorMessage,
        () -> added(target, count));
    return candidates.getErrorMessage() == null;
  }

  private void added(TermbaseTarget target, int count) {
    source
        .editor()
        .filter(editor -> editor.grid() != null && !editor.grid().control().isDisposed())
        .ifPresent(
            editor -> {
              if (!target.used()) {
                editor
                    .grid()
                    .selection()
                    .cursor()
                    .ifPresent(cell -> UsedTermbase.in(editor, cell.bead(), target.file()));
              }
              editor.say(NLS.bind(Messages.added, count, target.file().getFileName()));
            });
  }
}
