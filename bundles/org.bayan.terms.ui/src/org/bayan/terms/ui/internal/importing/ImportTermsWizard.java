package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.termimport.LookAtTable;
import org.bayan.core.termimport.TermComparison;
import org.bayan.core.termimport.TermSource;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings terms into a termbase, after showing what would change. */
public final class ImportTermsWizard extends Wizard implements IImportWizard {

  private final ColumnsPage columns = new ColumnsPage();
  private final PreviewPage preview = new PreviewPage();
  private final DonePage done = new DonePage();
  private SourcePage source;
  private IWorkbenchWindow window;
  private TermSource compared;
  private Path comparedWith;

  /** A wizard that shows its progress. */
  public ImportTermsWizard() {
    setNeedsProgressMonitor(true);
    setWindowTitle(Messages.ImportTermsWizard_title);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    source = new SourcePage(KnownTermbases.of(selection));
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(columns);
    addPage(preview);
    addPage(done);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.TERM_IMPORT.on(container);
  }

  @Override
  public void setContainer(IWizardContainer container) {
    super.setContainer(container);
    if (container instanceof WizardDialog dialog) {
      dialog.addPageChangingListener(this::prepare);
    }
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page == source) {
      return source.file().filter(LookAtTable::suits).isPresent() ? columns : preview;
    }
    return page == columns ? preview : null;
  }

  @Override
  public boolean canFinish() {
    IWizardPage current = getContainer().getCurrentPage();
    return current == done || current == preview && preview.isPageComplete();
  }

  /** Looks at the file before the page that shows what is in it. */
  private void prepare(PageChangingEvent event) {
    WizardPage current = (WizardPage) event.getCurrentPage();
    boolean ready = true;
    if (current == source && event.getTargetPage() == columns) {
      ready = columns.show(source.file().orElseThrow(), getContainer(), source);
    } else if (event.getTargetPage() == preview) {
      ready = compare(current);
    }
    event.doit = ready;
  }

  private boolean compare(WizardPage current) {
    Path file = source.file().orElseThrow();
    boolean table = LookAtTable.suits(file);
    TermSource wanted =
        new TermSource(
            file,
            table ? columns.columns() : Optional.empty(),
            table ? columns.direction() : Optional.empty());
    Path into = source.into().orElseThrow();
    if (wanted.equals(compared) && into.equals(comparedWith)) {
      return true;
    }
    Optional<TermComparison> comparison = new Comparing(wanted, into).run(getContainer(), current);
    comparison.ifPresent(
        found -> {
          preview.show(found, into);
          compared = wanted;
          comparedWith = into;
        });
    return comparison.isPresent();
  }

  @Override
  public boolean performFinish() {
    if (getContainer().getCurrentPage() == done) {
      return done.finish(window);
    }
    Bringing bringing =
        new Bringing(preview.comparison(), source.into().orElseThrow(), preview.choices());
    Optional<String> result = bringing.run(getContainer(), preview);
    if (result.isPresent()) {
      if (LookAtTable.suits(source.file().orElseThrow())) {
        columns.remember();
      }
      done.show(result.get(), source.into().orElseThrow());
      getContainer().showPage(done);
    }
    return false;
  }
}
