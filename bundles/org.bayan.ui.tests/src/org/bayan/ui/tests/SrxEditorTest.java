package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.bayan.okapi.Profile;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.internal.editor.RuleDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of segmentation rules as a person meets it, by its keys. */
final class SrxEditorTest {

  private static final String GREEN = "we saw xyz. Green left. 2. ok";

  private OpenRules rules;

  @BeforeEach
  void open() throws Exception {
    rules = OpenRules.shipped("institutional", "own");
  }

  @AfterEach
  void close() {
    rules.close();
  }

  private RuleDocument document() {
    return rules.editor().document();
  }

  private StyledText trial() {
    return rules.editor().trial().text();
  }

  private Rule first() {
    return Ui.ask(() -> document().set().orElseThrow().rules().getFirst());
  }

  /** Puts a text into the trial as a person pastes it. */
  private void paste(String text) {
    rules.focus(trial());
    Ui.type(SWT.CTRL, 'a');
    OpenRules.clipboard(text);
    Ui.type(SWT.CTRL, 'v');
    OpenRules.settle();
  }

  /** Goes to the English rules with the arrow key of the list of rule sets. */
  private void chooseEnglish() {
    rules.focus(Ui.ask(() -> rules.editor().sets().table()));
    Ui.press(SWT.ARROW_DOWN);
    OpenRules.settle();
    assertEquals("English and others", Ui.ask(() -> document().set().orElseThrow().name()));
  }

  private Table rulesTable() {
    return Ui.ask(() -> rules.editor().rules().table());
  }

  private void addException() {
    rules.focus(rulesTable());
    Ui.press(SWT.INSERT);
    OpenRules.type("xyz\\.");
    Ui.press(SWT.TAB);
    OpenRules.type("\\s");
    OpenRules.settle();
  }

  @Test
  void it_begins_with_an_arabic_sample_and_its_breaks() throws Exception {
    assertEquals("ar", Ui.ask(() -> rules.editor().trial().language().getText()));
    assertEquals(5, rules.segments().size());
    assertEquals(
        List.of("Arabic", "English and others"),
        OpenRules.column(Ui.ask(() -> rules.editor().sets().table()), 0));
    assertEquals(51, Ui.ask(() -> rulesTable().getItemCount()));
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
    Screenshot.keep("rules-arabic");
  }

  @Test
  void the_trial_takes_the_language_of_the_chosen_set() {
    chooseEnglish();
    assertEquals("en", Ui.ask(() -> rules.editor().trial().language().getText()));
    assertTrue(rules.segments().getFirst().startsWith("Mr. Smith arrived"));
  }

  @Test
  void a_pasted_text_shows_where_it_breaks_and_which_rule_decides() throws Exception {
    chooseEnglish();
    paste(GREEN);
    assertEquals(List.of("we saw xyz.", "Green left.", "2. ok"), rules.segments());
    Ui.type(SWT.CTRL, '.');
    Ui.press(SWT.HOME);
    Ui.type(SWT.CTRL, '.');
    OpenRules.settle();
    assertEquals(GREEN.indexOf(" Green"), Ui.ask(() -> trial().getCaretOffset()));
    String decision = Ui.ask(() -> rules.editor().trial().decision());
    assertTrue(decision.startsWith("A segment ends here: rule "), decision);
    Screenshot.keep("rules-trial");
  }

  @Test
  void marks_stand_at_the_ends_of_arabic_segments_when_lines_are_wrapped() throws Exception {
    paste(
        "\u0627\u062c\u062a\u0645\u0639 \u0627\u0644\u0645\u062c\u0644\u0633. ".repeat(20).strip());
    assertEquals(20, rules.segments().size());
    Screenshot.keep("rules-arabic-wrapped");
  }

  @Test
  void enter_on_a_rule_at_the_caret_goes_to_it_in_the_table() {
    chooseEnglish();
    paste(GREEN);
    Ui.press(SWT.HOME);
    Ui.type(SWT.CTRL, '.');
    OpenRules.settle();
    Table matches = Ui.ask(() -> rules.editor().trial().matches());
    String decider = OpenRules.column(matches, 1).getFirst();
    rules.focus(matches);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.HOME);
    Ui.press(SWT.CR);
    OpenRules.settle();
    int selected = Ui.ask(() -> rulesTable().getSelectionIndex());
    assertTrue(decider.startsWith((selected + 1) + " "), decider);
    assertTrue(Ui.ask(() -> rulesTable().isFocusControl()));
  }

  @Test
  void an_exception_is_added_undone_redone_saved_and_found_again() throws Exception {
    String before = Files.readString(rules.path());
    chooseEnglish();
    paste(GREEN);
    addException();
    assertEquals(List.of("we saw xyz. Green left.", "2. ok"), rules.segments());
    assertEquals("xyz\\.", first().before());
    assertFalse(first().breaks());
    assertTrue(Ui.ask(() -> rules.editor().isDirty()));
    Screenshot.keep("rules-exception");
    for (int step = 0; step < 3; step++) {
      Ui.type(SWT.CTRL, 'z');
    }
    assertEquals(List.of("we saw xyz.", "Green left.", "2. ok"), rules.segments());
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
    for (int step = 0; step < 3; step++) {
      Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    }
    assertEquals("\\s", first().after());
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !rules.editor().isDirty());
    String saved = Files.readString(rules.path());
    assertEquals(
        before,
        saved.replaceFirst("\\n *<rule break=\"no\">\\n *<beforebreak>xyz[\\s\\S]*?</rule>", ""));
    rules.reopen();
    chooseEnglish();
    assertEquals("xyz\\.", first().before());
  }

  @Test
  void a_faulty_expression_is_told_with_its_place_and_spoils_nothing() throws Exception {
    rules.focus(rulesTable());
    Ui.press(SWT.F2);
    Ui.press(SWT.END);
    OpenRules.type("(");
    OpenRules.settle();
    String fault = Ui.ask(() -> rules.editor().fields().fault());
    assertEquals("Before is faulty at character 20: Unclosed group.", fault);
    assertEquals("Faulty", OpenRules.column(rulesTable(), 1).getFirst());
    Screenshot.keep("rules-faulty");
    Ui.press(SWT.BS);
    OpenRules.settle();
    assertEquals("", Ui.ask(() -> rules.editor().fields().fault()));
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
  }

  @Test
  void examples_are_checked_while_they_are_typed() throws Exception {
    chooseEnglish();
    addException();
    rules.focus(Ui.ask(() -> rules.editor().fields().examples()));
    OpenRules.type("saw xyz.| it\nsaw abc|. it");
    OpenRules.settle();
    List<String> results = Ui.ask(() -> rules.editor().fields().results());
    assertEquals("Holds: saw xyz.| it", results.get(0));
    assertTrue(results.get(1).startsWith("Fails, "), results.get(1));
    assertEquals("Fail (1 of 2)", OpenRules.column(rulesTable(), 5).getFirst());
    Screenshot.keep("rules-examples");
  }

  /**
   * As the tool bar and the menu do. The key is not pressed: after some other tests the workbench
   * of the tests did not hand it on, for a reason that is not found yet.
   */
  private static void remove() {
    Dialogs.command("org.bayan.rules.ui.remove", Map.of());
    OpenRules.settle();
  }

  @Test
  void rules_are_moved_duplicated_turned_off_and_removed_by_keys() {
    rules.focus(rulesTable());
    Rule moved = first();
    OpenRules.chord(SWT.ALT, SWT.ARROW_DOWN);
    assertEquals(1, Ui.ask(() -> rulesTable().getSelectionIndex()));
    assertEquals(moved, Ui.ask(() -> document().rule().orElseThrow()));
    OpenRules.chord(SWT.ALT, SWT.ARROW_UP);
    assertEquals(moved, first());
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
    Ui.type(SWT.CTRL, 'd');
    assertEquals(52, Ui.ask(() -> rulesTable().getItemCount()));
    Ui.type(SWT.CTRL, '/');
    assertEquals("Off", OpenRules.column(rulesTable(), 1).get(1));
    remove();
    assertEquals(51, Ui.ask(() -> rulesTable().getItemCount()));
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(52, Ui.ask(() -> rulesTable().getItemCount()));
  }

  @Test
  void a_language_is_added_before_the_others_by_a_dialog() throws Exception {
    rules.focus(Ui.ask(() -> rules.editor().languages().table()));
    Ui.press(SWT.INSERT);
    Shell dialog = Shells.waitFor("Language");
    OpenRules.type("fr(");
    assertFalse(Ui.ask(() -> Shells.button(dialog, "OK").isEnabled()));
    Screenshot.keep("rules-language");
    Ui.press(SWT.BS);
    OpenRules.type(".*");
    Ui.press(SWT.CR);
    OpenRules.settle();
    assertEquals(
        List.of("fr.*", "[Aa][Rr].*", ".*"),
        OpenRules.column(Ui.ask(() -> rules.editor().languages().table()), 0));
    assertEquals("Arabic", Ui.ask(() -> document().file().maps().getFirst().languageRule()));
    OpenRules.chord(SWT.ALT, SWT.ARROW_DOWN);
    assertEquals("fr.*", Ui.ask(() -> document().file().maps().get(1).pattern()));
    remove();
    Ui.waitUntil("the file is as it was", () -> !rules.editor().isDirty());
  }

  @Test
  void a_rule_set_is_renamed_where_languages_use_it_too() {
    rules.focus(Ui.ask(() -> rules.editor().sets().table()));
    Ui.press(SWT.F2);
    Shells.waitFor("Rename Rule Set");
    OpenRules.type("mine");
    Ui.press(SWT.CR);
    OpenRules.settle();
    assertEquals("mine", Ui.ask(() -> document().file().maps().getFirst().languageRule()));
    assertEquals(5, rules.segments().size());
  }

  @Test
  void undoing_in_the_trial_gives_back_its_text_and_leaves_the_rules() {
    rules.focus(rulesTable());
    Ui.type(SWT.CTRL, 'd');
    paste("One. Two");
    assertEquals("One. Two", Ui.ask(() -> trial().getText()));
    Ui.type(SWT.CTRL, 'z');
    assertTrue(Ui.ask(() -> trial().getText()).length() > 20);
    assertEquals(52, Ui.ask(() -> rulesTable().getItemCount()));
    rules.focus(rulesTable());
    Ui.type(SWT.CTRL, 'z');
    assertEquals(51, Ui.ask(() -> rulesTable().getItemCount()));
  }

  @Test
  void a_change_from_outside_is_shown() throws Exception {
    RuleFile line = RuleFile.shipped(Profile.LINE);
    rules.focus(rulesTable());
    Files.write(rules.path(), line.bytes());
    Files.setLastModifiedTime(rules.path(), FileTime.fromMillis(System.currentTimeMillis() + 9000));
    Ui.run(() -> rules.editor().setFocus());
    Ui.waitUntil("it is read", () -> document().file().languageRules().size() == 1);
    OpenRules.settle();
    assertEquals(1, Ui.ask(() -> rulesTable().getItemCount()));
    assertFalse(Ui.ask(() -> rules.editor().isDirty()));
  }
}
