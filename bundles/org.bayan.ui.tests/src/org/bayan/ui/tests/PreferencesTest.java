package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bayan.core.AlignmentOptions;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
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
    assertEquals(10, BayanPreferences.autosaveSeconds());
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
  void whatIsKeptInMemoriesAndFoundThereIsChangedByTheKeyboard() throws Exception {
    Shell dialog = page("org.bayan.memory.ui.preferences");
    Screenshot.keep("preferences-memories");
    Dialogs.alt('l');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type("80");
    Dialogs.alt('k');
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);

    assertEquals(80, MemoryPreferences.lookUp().least());
    assertFalse(MemoryPreferences.keepsAccepted());
    MemoryPreferences.node().clear();
    assertTrue(MemoryPreferences.keepsAccepted());
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
  void whatIsDoubtfulIsSetOnceAndHoldsAtOnceForKeysFilterAndViews() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "doubtful")) {
      // The third bead has a confidence of 0.88, the fourth one of 0.74.
      BayanPreferences.node().putInt(BayanPreferences.LOW_CONFIDENCE, 80);
      Keys.press("G");
      assertEquals(0.74, Ui.ask(() -> bitext.grid().selectedBeads().get(0).getConfidence()));
      Keys.press("/");
      Combo confidence = combo("Below 80 %");
      Ui.run(
          () -> {
            confidence.select(2);
            confidence.notifyListeners(SWT.Selection, new Event());
          });
      Ui.waitUntil("three are left", () -> bitext.grid().rows().beadCount() == 3);
      Screenshot.keep("doubtful-80");
      BayanPreferences.node().putInt(BayanPreferences.LOW_CONFIDENCE, 95);
      Ui.waitUntil("five are left", () -> bitext.grid().rows().beadCount() == 5);
      assertEquals("Below 95 %", Ui.ask(confidence::getText));
    }
  }

  private static Combo combo(String item) {
    return Dialogs.find(
        Ui.ask(() -> Ui.page().getWorkbenchWindow().getShell()),
        Combo.class,
        combo -> List.of(combo.getItems()).contains(item));
  }

  @Test
  void aNewNameIsWrittenWithTheNextChange() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "named")) {
      Ui.type(0, 'a');
      BayanPreferences.node().put(BayanPreferences.AUTHOR, "Amal");
      Ui.press(SWT.ARROW_DOWN);
      Ui.type(0, 'a');
      assertEquals(
          List.of(System.getProperty("user.name"), "Amal"),
          Ui.ask(
              () ->
                  bitext.editor().alignment().getBeads().stream()
                      .limit(2)
                      .map(Bead::getModifiedBy)
                      .toList()));
    }
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
