package org.bayan.rules.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.bayan.okapi.Profile;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

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

  @Override
  protected void createLinkTarget() {
    // A rule file is not linked; there is nothing to choose.
  }

  @Override
  protected String getNewFileLabel() {
    return Messages.nameField;
  }
}
