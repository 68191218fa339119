package org.bayan.project.ui.internal.project;

import org.bayan.ui.HelpContext;
import org.bayan.ui.SampleProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a project with the Brussels sample. */
public final class NewExampleWizard extends Wizard implements INewWizard {

  private IWorkbenchWindow window;

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    setWindowTitle(Messages.NewExampleWizard_title);
  }

  @Override
  public void createPageControls(Composite container) {
    super.createPageControls(container);
    HelpContext.SAMPLE.on(container);
  }

  @Override
  public void addPages() {
    addPage(new ExplanationPage());
  }

  @Override
  public boolean performFinish() {
    SampleProject.create(window);
    return true;
  }

  /** Says what the sample is. */
  private static final class ExplanationPage extends WizardPage {

    private static final int WIDTH = 460;

    ExplanationPage() {
      super("example");
      setTitle(Messages.NewExamplePage_title);
      setDescription(Messages.NewExamplePage_description);
    }

    @Override
    public void createControl(Composite parent) {
      Composite area = new Composite(parent, SWT.NONE);
      GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
      Label text = new Label(area, SWT.WRAP);
      text.setText(Messages.NewExamplePage_text);
      GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
      setControl(area);
    }
  }
}
