package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TranslationState;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Misspelled words are marked while somebody writes, and corrected by keys. */
final class SpellingTest {

  private static final int COMMITTEE = 1;

  @TempDir Path folder;

  private OpenBitext bitext;

  @BeforeEach
  void useTinyDictionaries() throws Exception {
    TinyDictionaries.use(folder);
  }

  @AfterEach
  void close() throws Exception {
    if (bitext != null) {
      Ui.run(() -> bitext.editor().writing().cancel());
      if (Ui.ask(() -> bitext.editor().writing().mode().isOn())) {
        Ui.run(() -> bitext.editor().writing().mode().toggle());
      }
      bitext.close();
    }
    BayanPreferences.node().clear();
    for (String language : List.of("en", "ar")) {
      Files.deleteIfExists(Spelling.ofWorkbench().personalWords().file(language));
    }
    Spelling.ofWorkbench().personalWordsChanged();
  }

  private void open(BitextProject project, String name) throws Exception {
    bitext = OpenBitext.of(project, name);
  }

  /** Opens the empty target of the second bead for writing. */
  private void translate() throws Exception {
    open(SampleBitext.untranslated(), "spelling");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil("a field is open", () -> bitext.editor().writing().isOpen());
  }

  private void waitUntilChecked() {
    Ui.waitUntil("the text is checked", () -> bitext.editor().writing().corrections().isChecked());
  }

  /** The words with a wavy line. */
  private static List<String> marked() {
    StyledText field = OpenField.focused();
    return Ui.ask(
        () ->
            Arrays.stream(field.getStyleRanges())
                .filter(style -> style.underlineStyle == SWT.UNDERLINE_SQUIGGLE && style.underline)
                .map((StyleRange style) -> field.getTextRange(style.start, style.length))
                .toList());
  }

  private void paste(String text) {
    OpenField.copy(text);
    Ui.type(SWT.CTRL, 'v');
    waitUntilChecked();
  }

  private Stream<Table> tables() {
    return Arrays.stream(bitext.table().getChildren())
        .filter(Composite.class::isInstance)
        .flatMap(box -> Arrays.stream(((Composite) box).getChildren()))
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  /** Waits for what is offered. */
  private List<String> offered() {
    Ui.waitUntil("corrections are offered", () -> tables().findAny().isPresent());
    return Ui.ask(
        () ->
            Arrays.stream(tables().findFirst().orElseThrow().getItems())
                .map(TableItem::getText)
                .toList());
  }

  /** What the lower edge of the window says. */
  private boolean isSaid(String words) {
    return Dialogs.all(Ui.page().getWorkbenchWindow().getShell())
        .filter(control -> control instanceof CLabel || control instanceof Label)
        .map(
            control ->
                control instanceof CLabel label ? label.getText() : ((Label) control).getText())
        .anyMatch(text -> text.contains(words));
  }

  @Test
  void aMisspelledWordIsMarkedWhileSomebodyWrites() throws Exception {
    translate();
    Ui.write("the comittee welcomed");
    waitUntilChecked();
    assertEquals(List.of("comittee"), marked());
    Ui.settle();
    assertTrue(Files.size(Screenshot.keep("spelling-marked")) > 0);
    try (DarkTheme dark = new DarkTheme()) {
      Ui.press(SWT.ARROW_DOWN);
      Ui.write("teh report");
      waitUntilChecked();
      Ui.settle();
      Screenshot.keep("spelling-dark");
    }
  }

  @Test
  void aSuggestionChosenByKeysIsOneChangeThatCanBeUndone() throws Exception {
    translate();
    Ui.write("the comittee welcomed");
    waitUntilChecked();
    Ui.type(SWT.CTRL, '.');
    assertEquals("committee", offered().getFirst());
    assertTrue(Files.size(Screenshot.keep("spelling-suggestions")) > 0);
    Ui.press(SWT.CR);
    assertEquals("the committee welcomed", OpenField.text());
    Ui.type(SWT.CTRL, 'z');
    assertEquals("the comittee welcomed", OpenField.text());
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    waitUntilChecked();
    assertEquals(List.of(), marked());
    Ui.press(SWT.CTRL, SWT.CR);
    Segment written = Ui.ask(() -> bitext.grid().rows().bead(COMMITTEE).getTarget().getFirst());
    assertEquals("the committee welcomed", Ui.ask(written::getText));
    assertEquals(TranslationState.TRANSLATED, Ui.ask(written::getState));
  }

  @Test
  void escapeLeavesTheWordAsItIs() throws Exception {
    translate();
    Ui.write("teh");
    waitUntilChecked();
    Ui.type(SWT.CTRL, '.');
    offered();
    Ui.press(SWT.ESC);
    assertFalse(Ui.ask(() -> tables().findAny().isPresent()));
    assertEquals("teh", OpenField.text());
  }

  @Test
  void aWordThatIsAddedIsNoLongerMarked() throws Exception {
    translate();
    Ui.write("the daesh report");
    waitUntilChecked();
    assertEquals(List.of("daesh"), marked());
    Ui.type(SWT.CTRL, '.');
    assertEquals("Add to Dictionary", offered().getLast());
    Ui.press(SWT.ARROW_UP);
    Ui.press(SWT.CR);
    Ui.waitUntil("the mark is gone", () -> marked().isEmpty());
    assertEquals("the daesh report", OpenField.text());
    assertEquals(List.of("daesh"), Spelling.ofWorkbench().personalWords().of("en"));
  }

  @Test
  void arabicIsMarkedAndItsUsualMistakesAreCorrectedFirst() throws Exception {
    open(SampleBitext.untranslated(), "spelling-arabic");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.F2);
    Ui.type(SWT.CTRL, 'a');
    paste("رحبت اللجنه والتقدم (UNAMI) الى المدرسة");
    assertEquals(List.of("اللجنه", "الى"), marked());
    Ui.press(SWT.HOME);
    Ui.type(SWT.CTRL, '.');
    assertEquals("اللجنة", offered().getFirst());
    assertTrue(Files.size(Screenshot.keep("spelling-arabic")) > 0);
    Ui.press(SWT.CR);
    assertEquals("رحبت اللجنة والتقدم (UNAMI) الى المدرسة", OpenField.text());
  }

  @Test
  void theNextMisspellingIsFoundFromTextToText() throws Exception {
    BitextProject project = SampleBitext.small();
    texts(project, "See the report", "See teh report of the comittee", "progress", "the reportt");
    open(project, "spelling-next");
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F7);
    offered();
    assertEquals("teh", Ui.ask(() -> OpenField.focused().getSelectionText()));
    Screenshot.keep("spelling-next");
    Ui.press(SWT.CR);
    assertEquals("See the report of the comittee", OpenField.text());
    Ui.press(SWT.F7);
    Ui.waitUntil(
        "the second word", () -> OpenField.focused().getSelectionText().equals("comittee"));
    offered();
    Ui.press(SWT.F7);
    Ui.waitUntil("the third word", () -> OpenField.focused().getSelectionText().equals("reportt"));
    assertEquals(
        "See the report of the comittee",
        Ui.ask(() -> bitext.grid().rows().bead(1).getTarget().getFirst().getText()));
    offered();
    Ui.press(SWT.F7);
    Ui.waitUntil(
        "from the top again", () -> OpenField.focused().getSelectionText().equals("comittee"));
  }

  /** Gives the first target segments other texts, and takes away those of the rest. */
  private static void texts(BitextProject project, String... texts) {
    List<Segment> segments =
        project.getAlignments().getFirst().getBeads().stream()
            .flatMap(bead -> bead.getTarget().stream())
            .toList();
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).setText(i < texts.length ? texts[i] : "the");
    }
  }

  @Test
  void withoutADictionaryNothingIsMarkedAndTheCommandSaysHowToGetOne() throws Exception {
    BitextProject project = SampleBitext.small();
    project.getTargets().getFirst().setLanguage("mt");
    open(project, "spelling-absent");
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F2);
    waitUntilChecked();
    assertEquals(List.of(), marked());
    Ui.type(SWT.CTRL, '.');
    Ui.waitUntil("the hint", () -> isSaid("Maltese"));
    Screenshot.keep("spelling-absent");
  }

  @Test
  void aDamagedDictionaryIsToldWhereSomebodyAsksForACheck() throws Exception {
    Files.writeString(folder.resolve("en.aff"), "SET UTF-8\nPFX A Y 9\nPFX A\n");
    open(SampleBitext.small(), "spelling-damaged");
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F7);
    Ui.waitUntil("the reason", () -> isSaid("cannot be read") && isSaid("English"));
  }

  @Test
  void whatIsSwitchedOffIsNotChecked() throws Exception {
    BayanPreferences.node().put(BayanPreferences.UNCHECKED_LANGUAGES, "en");
    translate();
    Ui.write("teh comittee");
    waitUntilChecked();
    assertEquals(List.of(), marked());
    BayanPreferences.node().put(BayanPreferences.UNCHECKED_LANGUAGES, "");
    Ui.waitUntil("both words are marked", () -> marked().equals(List.of("teh", "comittee")));
  }
}
