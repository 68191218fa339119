package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bayan.core.AlignmentOptions;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sets is what Bayan goes by. */
final class PreferencesTest {

  private static final String ID = "org.bayan.project.ui.preferences";

  @BeforeEach
  void begin() {
    Dialogs.closeEditors();
  }

  @AfterEach
  void restoreDefaults() throws Exception {
    Dialogs.closeAll();
    BayanPreferences.node().clear();
  }

  private static Shell page(String id) {
    Dialogs.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", id));
    return Dialogs.waitFor("Preferences");
  }

  @Test
  void defaultsAreSensible() {
    assertEquals("ar", BayanPreferences.sourceLanguage());
    assertEquals("en", BayanPreferences.targetLanguage());
    assertTrue(BayanPreferences.seedTermbase());
    assertEquals(AlignmentOptions.DEFAULT_LONGEST, BayanPreferences.longestBead());
    assertEquals(0.6, BayanPreferences.lowConfidence());
    assertTrue(BayanPreferences.lexicons().isEmpty());
    assertEquals(System.getProperty("user.name"), BayanPreferences.author());
    assertEquals(30, BayanPreferences.autosaveSeconds());
    assertTrue(BayanPreferences.dictionaries().isEmpty());
  }

  @Test
  void eachPageIsShown() throws Exception {
    for (String page :
        new String[] {"", ".languages", ".alignment", ".files", ".translation", ".spelling"}) {
      Shell dialog = page(ID + page);
      Screenshot.keep("preferences" + page.replace('.', '-'));
      Ui.run(dialog::close);
      Ui.waitUntil("closed", () -> !Dialogs.isOpen("Preferences"));
    }
  }

  @Test
  void aNumberIsChangedByTheKeyboard() {
    page(ID + ".alignment");
    Dialogs.alt('m');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type("7");
    Dialogs.enter();
    Ui.waitUntil("closed", () -> !Dialogs.isOpen("Preferences"));

    assertEquals(7, BayanPreferences.longestBead());
  }

  @Test
  void aChoiceIsSwitchedOffByTheKeyboard() {
    page(ID + ".translation");
    Dialogs.alt('a');
    Dialogs.enter();
    Ui.waitUntil("closed", () -> !Dialogs.isOpen("Preferences"));

    assertFalse(BayanPreferences.propagates());
  }

  @Test
  void aLanguageIsNoLongerCheckedAndAWordForgottenByTheKeyboard() throws Exception {
    Spelling.ofWorkbench().personalWords().add("en", "teh");
    Spelling.ofWorkbench().personalWords().add("en", "daesh");
    Shell dialog = page(ID + ".spelling");
    Ui.waitUntil(
        "the languages are shown",
        () -> languages(dialog).getItemCount() > 1 && languages(dialog).getItem(0).getChecked());
    Dialogs.alt('l');
    Ui.postKeyCode(SWT.HOME);
    Dialogs.type(" ");
    Dialogs.alt('y');
    Dialogs.tab();
    Ui.postKeyCode(SWT.HOME);
    Dialogs.type(" ");
    Screenshot.keep("preferences-spelling-words");
    Dialogs.waitForButton(dialog, "Forget");
    Dialogs.alt('o');
    Dialogs.enter();
    Ui.waitUntil("closed", () -> !Dialogs.isOpen("Preferences"));

    assertFalse(BayanPreferences.checksSpelling("ar-IQ"));
    assertTrue(BayanPreferences.checksSpelling("en"));
    assertEquals(List.of("daesh"), Spelling.ofWorkbench().personalWords().of("en"));
    Spelling.ofWorkbench().personalWords().remove("en", List.of("daesh"));
  }

  private static Table languages(Shell dialog) {
    return (Table) Dialogs.all(dialog).filter(Table.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void aPageIsFoundByWhatItIsAbout() throws Exception {
    Shell dialog = page(ID);
    Text filter = Dialogs.find(dialog, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
    Ui.run(filter::setFocus);
    Dialogs.type("doubtful");
    Tree tree = Dialogs.find(dialog, Tree.class, any -> true);
    Ui.waitUntil(
        "only the page about alignment is left",
        () ->
            tree.getItemCount() == 1
                && tree.getItem(0).getItemCount() == 1
                && tree.getItem(0).getItem(0).getText().equals("Alignment"));
    Screenshot.keep("preferences-search");
  }
}
