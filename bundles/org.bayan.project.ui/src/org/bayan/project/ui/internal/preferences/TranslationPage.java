package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;

/** What is offered while a translation is typed. */
public final class TranslationPage extends BayanPage {

  /** The page. */
  public TranslationPage() {
    super(Messages.TranslationPage_description);
  }

  @Override
  protected void createFieldEditors() {
    yesOrNo(BayanPreferences.PROPAGATE, Messages.TranslationPage_propagate);
    yesOrNo(BayanPreferences.COMPLETE, Messages.TranslationPage_complete);
  }

  private void yesOrNo(String key, String label) {
    addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
  }
}
