package org.bayan.project.ui.internal.preferences;

import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.bayan.ui.BayanUi;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** The languages of new texts, and the way to the fonts. */
public final class LanguagesPage extends BayanPage {

  private static final String FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

  /** The page. */
  public LanguagesPage() {
    super(Messages.LanguagesPage_description);
  }

  @Override
  protected void createFieldEditors() {
    String[][] languages =
        LanguageChoice.usual().stream()
            .map(tag -> new String[] {LanguageChoice.name(tag), tag})
            .toArray(String[][]::new);
    addField(
        new ComboFieldEditor(
            BayanPreferences.SOURCE_LANGUAGE,
            Messages.LanguagesPage_source,
            languages,
            getFieldEditorParent()));
    addField(
        new ComboFieldEditor(
            BayanPreferences.TARGET_LANGUAGE,
            Messages.LanguagesPage_target,
            languages,
            getFieldEditorParent()));
    link(Messages.LanguagesPage_rightToLeft, BayanUi.RIGHT_TO_LEFT_FONT);
    link(Messages.LanguagesPage_leftToRight, BayanUi.LEFT_TO_RIGHT_FONT);
  }

  private void link(String text, String font) {
    PreferenceLinkArea link =
        new PreferenceLinkArea(
            getFieldEditorParent(),
            SWT.NONE,
            FONTS,
            text,
            (IWorkbenchPreferenceContainer) getContainer(),
            "selectFont:" + font);
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(link.getControl());
  }
}
