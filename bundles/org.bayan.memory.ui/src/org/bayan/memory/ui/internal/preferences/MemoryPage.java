package org.bayan.memory.ui.internal.preferences;

import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.HelpContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What is kept in translation memories, and what they are asked for. */
public final class MemoryPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  /** The page. */
  public MemoryPage() {
    super(GRID);
    setDescription(Messages.description);
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, MemoryUi.BUNDLE));
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    HelpContext.PREFERENCES.on(getControl());
  }

  @Override
  public void init(IWorkbench workbench) {
    // The store is known already.
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new BooleanFieldEditor(
            MemoryPreferences.KEEP_ACCEPTED, Messages.keepAccepted, getFieldEditorParent()));
    number(MemoryPreferences.LEAST_SCORE, Messages.leastScore, MemoryPreferences.LOWEST_SCORE, 100);
    number(MemoryPreferences.MOST_MATCHES, Messages.most, 1, MemoryPreferences.MANY_MATCHES);
    number(
        MemoryPreferences.UNREVIEWED_PENALTY,
        Messages.unreviewedPenalty,
        0,
        MemoryPreferences.HIGHEST_PENALTY);
  }

  private void number(String key, String label, int least, int most) {
    IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent(), 3);
    field.setValidRange(least, most);
    addField(field);
  }
}
