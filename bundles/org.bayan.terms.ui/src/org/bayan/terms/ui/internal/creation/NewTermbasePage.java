package org.bayan.terms.ui.internal.creation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.bayan.core.SeedTermbase;
import org.bayan.exchange.TbxWriter;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
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

/** Asks for the folder and the name of a termbase, and what it begins with. */
final class NewTermbasePage extends WizardNewFileCreationPage {

  private static final String WORKING_LANGUAGE = "en";

  private Button seed;

  NewTermbasePage(IStructuredSelection selection) {
    super("newTermbase", selection);
    setTitle(Messages.title);
    setDescription(Messages.description);
    setFileExtension(TermbaseFile.EXTENSION);
    setFileName(Messages.fileName);
  }

  /** Without a selection the file goes beside what is edited, or into the first project. */
  @Override
  protected void initialPopulateContainerNameField() {
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
  protected void createAdvancedControls(Composite parent) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(Messages.beginWith);
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    radio(group, Messages.empty).setSelection(true);
    seed = radio(group, Messages.seed);
  }

  private static Button radio(Group group, String label) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(label);
    return button;
  }

  @Override
  protected InputStream getInitialContents() {
    try {
      return seed.getSelection() ? SeedTermbase.open() : new ByteArrayInputStream(empty());
    } catch (IOException e) {
      throw new IllegalStateException("what ships cannot be read", e);
    }
  }

  private static byte[] empty() throws IOException {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(WORKING_LANGUAGE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toByteArray();
  }

  /** A termbase is not linked, so that nothing can be wrong with it. */
  @Override
  protected IStatus validateLinkedResource() {
    return Status.OK_STATUS;
  }

  @Override
  protected void createLinkTarget() {
    // A termbase is not linked; there is nothing to choose.
  }

  @Override
  protected String getNewFileLabel() {
    return Messages.nameField;
  }
}
