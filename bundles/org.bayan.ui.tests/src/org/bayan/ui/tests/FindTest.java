package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.bayan.model.bitext.Segment;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bar that finds and replaces, by keys. */
final class FindTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "find");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private void waitFor(String outcome) {
    Ui.waitUntil(outcome, () -> outcome.equals(bitext.editor().find().outcome()));
  }

  private int bead() {
    return Ui.ask(
        () ->
            bitext
                .grid()
                .rows()
                .number(bitext.grid().rows().indexOf(bitext.grid().selectedBeads().get(0))));
  }

  /** What a person pastes: the display can post no Arabic keys. */
  private static void enter(String text) {
    Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(text));
  }

  private static void choose(int index) {
    Ui.waitUntil("a choice", () -> Ui.display().getFocusControl() instanceof Combo);
    for (int down = 0; down < index; down++) {
      Keys.press("Down");
    }
  }

  private String target(int bead) {
    return Ui.ask(
        () ->
            bitext.editor().alignment().getBeads().get(bead - 1).getTarget().stream()
                .map(Segment::getText)
                .reduce("", (one, other) -> one + other));
  }

  @Test
  void theBarGetsTheKeysWhenAViewAsksForIt() throws Exception {
    Keys.press("W");
    Ui.waitUntil(
        "the view", () -> bitext.editor().getSite().getPage().getActivePart() != bitext.editor());
    Keys.press("Ctrl+F M E E T");
    waitFor("1 of 1");
  }

  @Test
  void whatIsTypedIsFoundFromHereOnAndAround() throws Exception {
    Keys.press("Down Down Ctrl+F M E E T");
    waitFor("1 of 1");
    assertEquals(1, bead());
    enter("the");
    waitFor("1 of 12");
    assertEquals(1, bead());
    Keys.press("F3 F3");
    waitFor("3 of 12");
    Screenshot.keep("find");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("find-dark");
    }
    Keys.press("Shift+F3 Shift+F3 Shift+F3");
    waitFor("12 of 12, around");
    assertEquals(7, bead());
    Keys.press("F3");
    waitFor("1 of 12, around");
    Keys.press("Esc");
    assertEquals(bitext.table(), Ui.ask(() -> Ui.display().getFocusControl()));
  }

  @Test
  void arabicIsFoundInAnySpellingAndInOtherForms() throws Exception {
    Keys.press("Ctrl+F");
    enter("الاول");
    waitFor("1 of 1");
    assertEquals(2, bead());
    enter("الوزير");
    waitFor("1 of 1");
    Keys.press("Tab Tab Tab");
    choose(1);
    Ui.run(() -> focus(0));
    enter("جتم");
    waitFor("Nothing found");
    enter("الأسرة");
    waitFor("1 of 1");
    enter("اجتماع");
    waitFor("2 of 2");
    Screenshot.keep("find-arabic");
  }

  private void focus(int text) {
    Text[] texts =
        Arrays.stream(Ui.display().getFocusControl().getParent().getChildren())
            .filter(Text.class::isInstance)
            .toArray(Text[]::new);
    texts[text].setFocus();
  }

  @Test
  void allPlacesAreReplacedAsOneChange() throws Exception {
    Keys.press("Ctrl+F");
    enter("would");
    waitFor("1 of 5");
    Ui.run(() -> focus(1));
    enter("will");
    press("Replace A&ll");
    Ui.waitUntil("the question", () -> dialog(Ui.display()) != null);
    Screenshot.keep("replace-all");
    Keys.press("Enter");
    Ui.waitUntil("it is replaced", () -> bitext.editor().isDirty());
    waitFor("Nothing found");
    assertEquals(
        "Aid will reach 1,200 families before winter, he added.Distribution will begin on Monday.",
        target(5));
    Ui.run(() -> bitext.table().setFocus());
    Keys.press("Ctrl+Z");
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
    waitFor("1 of 5");
  }

  @Test
  void onePlaceIsReplacedAndTheNextIsGoneTo() {
    Keys.press("Ctrl+F");
    enter("would");
    waitFor("1 of 5");
    Ui.run(() -> focus(1));
    enter("may");
    Keys.press("Enter");
    waitFor("1 of 4");
    assertEquals(List.of(true, 2), List.of(target(2).contains("common work may go on"), bead()));
  }

  private static void press(String label) {
    Ui.run(
        () ->
            Arrays.stream(Ui.display().getFocusControl().getParent().getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(label))
                .forEach(Control::setFocus));
    Ui.run(() -> Ui.post(0, ' '));
  }

  private static Shell dialog(Display display) {
    return Arrays.stream(display.getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals("Replace all"))
        .findFirst()
        .orElse(null);
  }

  @Test
  void aMistakeInAnExpressionIsSaid() {
    Keys.press("Ctrl+F");
    enter("(");
    Keys.press("Tab Tab Tab");
    choose(3);
    waitFor("The expression has a mistake: Unclosed group");
  }
}
