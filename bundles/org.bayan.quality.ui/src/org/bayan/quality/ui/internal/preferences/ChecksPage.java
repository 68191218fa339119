package org.bayan.quality.ui.internal.preferences;

import org.bayan.ui.HelpContext;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** How translations are checked, where a project does not say otherwise. */
public final class ChecksPage extends PreferencePage implements IWorkbenchPreferencePage {

  private SettingsArea settings;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(Messages.description);
  }

  @Override
  protected Control createContents(Composite parent) {
    settings =
        new SettingsArea(
            parent,
            fault -> {
              setErrorMessage(fault.orElse(null));
              setValid(fault.isEmpty());
            });
    settings.show(CheckPreferences.ofUser());
    HelpContext.CHECKS.on(settings.area());
    return settings.area();
  }

  @Override
  protected void performDefaults() {
    settings.show(ChosenProfile.USUAL);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      CheckPreferences.setOfUser(settings.choice());
      return true;
    } catch (BackingStoreException e) {
      setErrorMessage(NLS.bind(Messages.notKept, e.getMessage()));
      return false;
    }
  }
}
