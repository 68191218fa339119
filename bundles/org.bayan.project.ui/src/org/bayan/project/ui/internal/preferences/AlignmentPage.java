package org.bayan.project.ui.internal.preferences;

import org.bayan.core.AlignmentOptions;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;

/** What new bitexts are aligned with, and what counts as doubtful. */
public final class AlignmentPage extends BayanPage {

  private static final int DIGITS = 3;

  /** The page. */
  public AlignmentPage() {
    super(Messages.AlignmentPage_description);
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new BooleanFieldEditor(
            BayanPreferences.SEED_TERMBASE, Messages.AlignmentPage_seed, getFieldEditorParent()));
    number(
        BayanPreferences.LONGEST_BEAD,
        NLS.bind(Messages.AlignmentPage_longest, AlignmentOptions.MOST_SEGMENTS),
        1,
        AlignmentOptions.MOST_SEGMENTS);
    number(BayanPreferences.LOW_CONFIDENCE, Messages.AlignmentPage_low, 0, 100);
    addField(
        PathsEditor.ofFiles(
            BayanPreferences.LEXICONS,
            Messages.AlignmentPage_lexicons,
            Messages.AlignmentPage_add,
            getFieldEditorParent()));
  }

  private void number(String key, String label, int least, int most) {
    IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent(), DIGITS);
    field.setValidRange(least, most);
    addField(field);
  }
}
