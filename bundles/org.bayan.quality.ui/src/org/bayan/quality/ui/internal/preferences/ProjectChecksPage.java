package org.bayan.quality.ui.internal.preferences;

import java.util.Optional;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

/** How the translations of a project are checked. */
public final class ProjectChecksPage extends PropertyPage {

  private Button own;
  private SettingsArea settings;

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    own = new Button(page, SWT.CHECK);
    own.setText(Messages.ownSettings);
    settings =
        new SettingsArea(
            page,
            fault -> {
              setErrorMessage(fault.orElse(null));
              setValid(fault.isEmpty());
            });
    GridDataFactory.fillDefaults().grab(true, true).applyTo(settings.area());
    Optional<ChosenProfile> choice = CheckPreferences.ofProject(project());
    own.setSelection(choice.isPresent());
    own.addListener(SWT.Selection, event -> settings.setEnabled(own.getSelection()));
    settings.show(choice.orElseGet(CheckPreferences::ofUser));
    settings.setEnabled(choice.isPresent());
    HelpContext.CHECKS.on(page);
    return page;
  }

  private IProject project() {
    return Adapters.adapt(getElement(), IResource.class).getProject();
  }

  @Override
  protected void performDefaults() {
    own.setSelection(false);
    settings.show(CheckPreferences.ofUser());
    settings.setEnabled(false);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      CheckPreferences.setOfProject(
          project(), own.getSelection() ? Optional.of(settings.choice()) : Optional.empty());
      return true;
    } catch (BackingStoreException e) {
      setErrorMessage(NLS.bind(Messages.notKept, e.getMessage()));
      return false;
    }
  }
}
