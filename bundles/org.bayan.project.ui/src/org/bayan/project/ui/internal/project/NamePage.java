package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the name of a project, and where it goes. */
final class NamePage extends WizardNewProjectCreationPage {

  NamePage() {
    super("name");
    setTitle(Messages.NamePage_title);
    setDescription(Messages.NamePage_description);
  }

  /** Where the files go; nothing for the workspace. */
  Optional<Path> location() {
    return useDefaults() ? Optional.empty() : Optional.of(Path.of(getLocationURI()));
  }
}
