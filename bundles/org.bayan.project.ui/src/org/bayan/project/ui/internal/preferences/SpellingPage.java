package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Which languages are checked for spelling, with which dictionaries, and the person's own words.
 */
public final class SpellingPage extends BayanPage {

  private CheckedLanguagesEditor languages;
  private PersonalWordsEditor words;

  /** The page. */
  public SpellingPage() {
    super(Messages.SpellingPage_description);
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
    Control fields = super.createContents(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
    words = new PersonalWordsEditor(area);
    return area;
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new BooleanFieldEditor(
            BayanPreferences.CHECK_SPELLING, Messages.SpellingPage_check, getFieldEditorParent()));
    languages = new CheckedLanguagesEditor(getFieldEditorParent());
    addField(languages);
    addField(
        PathsEditor.ofFolders(
            BayanPreferences.DICTIONARIES,
            Messages.SpellingPage_folders,
            Messages.SpellingPage_add,
            getFieldEditorParent()));
  }

  @Override
  protected void performDefaults() {
    super.performDefaults();
    words.loadDefault();
  }

  @Override
  public boolean performOk() {
    boolean stored = super.performOk();
    if (stored) {
      words.store();
      languages.look();
    }
    return stored;
  }
}
