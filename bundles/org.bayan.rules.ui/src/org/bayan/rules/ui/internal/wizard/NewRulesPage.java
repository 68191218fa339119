package org.bayan.rules.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.bayan.okapi.Profile;
import org.bayan.okapi.rules.RuleFile;
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

/** Asks for the folder and the name of a rule file, and for the rules that it begins with. */
final class NewRulesPage extends WizardNewFileCreationPage {

  private static final String EXTENSION = "srx";

  private final Button[] profiles = new Button[Profile.values().length];

  NewRulesPage(IStructuredSelection selection) {
    super("newRules", selection);
    setTitle(Messages.title);
    setDescription(Messages.description);
    setFileExtension(EXTENSION);
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
    for (Profile profile : Profile.values()) {
      profiles[profile.ordinal()] = radio(group, label(profile));
    }
    radio(group, Messages.empty);
    profiles[0].setSelection(true);
  }

  private static Button radio(Group group, String label) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(label);
    return button;
  }

  private static String label(Profile profile) {
    return switch (profile) {
      case INSTITUTIONAL -> Messages.institutional;
      case NEWS -> Messages.news;
      case LINE -> Messages.line;
    };
  }

  @Override
  protected InputStream getInitialContents() {
    RuleFile rules = RuleFile.empty();
    for (Profile profile : Profile.values()) {
      if (profiles[profile.ordinal()].getSelection()) {
        rules = RuleFile.shipped(profile);
      }
    }
    return new ByteArrayInputStream(rules.bytes());
  }

  /** A rule file is not linked, so that nothing can be wrong with it. */
  @Override
  protected IStatus validateLinkedResource() {
    return Status.OK_STATUS;
  }

  @Override
  protected void createLinkTarget() {
    // A rule file is not linked; there is nothing to choose.
  }

  @Override
  protected String getNewFileLabel() {
    return Messages.nameField;
  }
}
