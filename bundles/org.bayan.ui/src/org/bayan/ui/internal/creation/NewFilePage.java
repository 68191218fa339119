package org.bayan.ui.internal.creation;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.ResourceUtil;

/** Asks for the folder and the name of a new file, and what it begins with. */
public abstract class NewFilePage extends WizardNewFileCreationPage {

  private final String choices;

  /**
   * A page that is not made yet.
   *
   * @param name of the page
   * @param selection what was selected when the wizard was asked for
   * @param choices what stands above the choices of what the file begins with
   */
  protected NewFilePage(String name, IStructuredSelection selection, String choices) {
    super(name, selection);
    this.choices = choices;
  }

  /** Without a selection the file goes beside what is edited, or into the first project. */
  @Override
  protected final void initialPopulateContainerNameField() {
    super.initialPopulateContainerNameField();
    if (getContainerFullPath() == null) {
      folder().ifPresent(folder -> setContainerFullPath(folder.getFullPath()));
    }
  }

  private static Optional<IContainer> folder() {
    IEditorPart editor =
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
    IFile edited = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
    return Optional.ofNullable(edited)
        .map(IFile::getParent)
        .or(
            () ->
                Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                    .filter(IProject::isOpen)
                    .map(IContainer.class::cast)
                    .findFirst());
  }

  @Override
  protected final void createAdvancedControls(Composite parent) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(choices);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    addChoices(group);
  }

  /** Adds the choices of what the file begins with. */
  protected abstract void addChoices(Group group);

  /** Adds one choice. */
  protected static Button choice(Group group, String label) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(label);
    return button;
  }

  /** The file is not linked, so that nothing can be wrong with it. */
  @Override
  protected final IStatus validateLinkedResource() {
    return Status.OK_STATUS;
  }

  @Override
  protected final void createLinkTarget() {
    // The file is not linked; there is nothing to choose.
  }
}
