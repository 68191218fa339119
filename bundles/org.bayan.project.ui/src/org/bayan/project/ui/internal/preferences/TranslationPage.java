package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;

/** What is offered and checked while a translation is typed. */
public final class TranslationPage extends BayanPage {

  /** The page. */
  public TranslationPage() {
    super(Messages.TranslationPage_description);
  }

  @Override
  protected void createFieldEditors() {
    yesOrNo(BayanPreferences.PROPAGATE, Messages.TranslationPage_propagate);
    yesOrNo(BayanPreferences.COMPLETE, Messages.TranslationPage_complete);
    yesOrNo(BayanPreferences.CHECK_SPELLING, Messages.TranslationPage_spelling);
    DirectoryFieldEditor dictionaries =
        new DirectoryFieldEditor(
            BayanPreferences.DICTIONARIES,
            Messages.TranslationPage_dictionaries,
            getFieldEditorParent());
    dictionaries.setEmptyStringAllowed(true);
    addField(dictionaries);
  }

  private void yesOrNo(String key, String label) {
    addField(new BooleanFieldEditor(key, label, getFieldEditorParent()));
  }
}
