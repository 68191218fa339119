package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.BayanUi;
import org.bayan.ui.HelpContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the pages share: where the preferences are kept. */
abstract class BayanPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

  BayanPage(String description) {
    super(GRID);
    setDescription(description);
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BayanUi.BUNDLE));
  }

  @Override
  public final void createControl(Composite parent) {
    super.createControl(parent);
    HelpContext.PREFERENCES.on(getControl());
  }

  @Override
  public final void init(IWorkbench workbench) {
    // The store is known already.
  }
}
