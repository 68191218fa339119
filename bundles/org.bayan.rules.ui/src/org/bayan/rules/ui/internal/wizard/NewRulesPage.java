package org.bayan.rules.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.bayan.okapi.Profile;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.internal.Icons;
import org.bayan.ui.internal.creation.NewFilePage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Group;

/** Asks for the folder and the name of a rule file, and for the rules that it begins with. */
final class NewRulesPage extends NewFilePage {

  private static final String EXTENSION = "srx";

  private final Button[] profiles = new Button[Profile.values().length];

  NewRulesPage(IStructuredSelection selection) {
    super("newRules", selection, Messages.beginWith);
    setTitle(Messages.title);
    setDescription(Messages.description);
    setFileExtension(EXTENSION);
    setFileName(Messages.fileName);
    setImageDescriptor(Icons.descriptor("wizard"));
  }

  @Override
  protected void addChoices(Group group) {
    for (Profile profile : Profile.values()) {
      profiles[profile.ordinal()] = choice(group, label(profile));
    }
    choice(group, Messages.empty);
    profiles[0].setSelection(true);
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
  protected String getNewFileLabel() {
    return Messages.nameField;
  }
}
