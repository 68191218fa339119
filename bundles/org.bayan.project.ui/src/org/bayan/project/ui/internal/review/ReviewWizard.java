package org.bayan.project.ui.internal.review;

import java.util.Optional;
import org.bayan.core.edit.Edit;
import org.bayan.project.ui.internal.transfer.Bitexts;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings a reviewed table or XLIFF back into its bitext, after showing what would change. */
public final class ReviewWizard extends Wizard implements IImportWizard {

  private final ChangesPage changes = new ChangesPage();
  private SourcePage source;
  private IWorkbenchWindow window;

  /** A wizard that shows its progress. */
  public ReviewWizard() {
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.ReviewWizard_title);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    source = new SourcePage(Bitexts.of(selection, window), SourcePage.returned(selection));
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(changes);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.IMPORT.on(container);
  }

  @Override
  public void setContainer(IWizardContainer container) {
    super.setContainer(container);
    if (container instanceof WizardDialog dialog) {
      dialog.addPageChangingListener(this::prepare);
    }
  }

  /** Looks at file and bitext, which the person may have changed since the last time. */
  private void prepare(PageChangingEvent event) {
    if (event.getTargetPage() == changes) {
      Optional<Comparison> comparison =
          new Comparing(window, source.file(), source.bitext()).run(getContainer(), source);
      comparison.ifPresent(found -> changes.show(found, source.file()));
      event.doit = comparison.isPresent();
    }
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == changes && changes.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    Comparison comparison = changes.comparison();
    Optional<Edit> edit =
        new Comparing(window, source.file(), source.bitext())
            .choose(comparison, changes.taken(), getContainer(), changes);
    if (edit.isEmpty()) {
      return false;
    }
    String label = NLS.bind(Messages.ReviewWizard_label, source.file().getFileName());
    if (!comparison.editor().run(label, edit.get())) {
      changes.setErrorMessage(Messages.ReviewWizard_refused);
      return false;
    }
    comparison.editor().activate();
    comparison.editor().say(NLS.bind(Messages.ReviewWizard_done, changes.taken().size()));
    return true;
  }
}
