package org.bayan.project.ui.internal.preferences;

import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;

/** What is written into files, and when. */
public final class FilesPage extends BayanPage {

  private static final int DIGITS = 4;

  /** The page. */
  public FilesPage() {
    super(Messages.FilesPage_description);
  }

  @Override
  protected void createFieldEditors() {
    StringFieldEditor author =
        new StringFieldEditor(
            BayanPreferences.AUTHOR, Messages.FilesPage_author, getFieldEditorParent());
    author.setEmptyStringAllowed(false);
    addField(author);
    IntegerFieldEditor autosave =
        new IntegerFieldEditor(
            BayanPreferences.AUTOSAVE_SECONDS,
            Messages.FilesPage_autosave,
            getFieldEditorParent(),
            DIGITS);
    autosave.setValidRange(BayanPreferences.MIN_AUTOSAVE, BayanPreferences.MAX_AUTOSAVE);
    addField(autosave);
  }
}
