package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.terms.TermsView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of the source are marked, and inserted by their numbers. */
final class WrittenTermsTest {

  private static final String SECOND = "It called on them to do so.";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.withSeed(), "written-terms");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.press(SWT.PAGE_DOWN);
    Ui.waitUntil("terms are marked", () -> !bitext.grid().underlinedTerms().isEmpty());
  }

  @AfterEach
  void close() {
    Ui.run(() -> bitext.editor().writing().mode().toggle());
    bitext.close();
  }

  @Test
  void controlAltAndTheNumberInsertATerm() {
    Ui.type(SWT.CTRL | SWT.ALT, '1');
    assertEquals(SECOND + "Security Council", OpenField.text());
  }

  @Test
  void whereNobodyWritesTheTranslationIsOpenedForTheTerm() {
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.press(SWT.ESC);
    assertFalse(OpenField.isOpen(bitext));
    Ui.type(SWT.CTRL | SWT.ALT, '1');
    Ui.waitUntil(
        "the term is inserted",
        () ->
            Ui.display().getFocusControl() instanceof StyledText text
                && text.getText().equals(SECOND + "Security Council"));
    Ui.press(SWT.ESC);
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
  }

  @Test
  void thePointerIsToldWhatATermIsCalled() throws Exception {
    Rectangle cell = bitext.boundsOnScreen(BitextColumn.SOURCE, 1);
    // Behind the first word, which stands at the right.
    String words = Tooltips.at(cell, new Point(cell.width - 12 - 75, 20));
    assertTrue(words.contains("\u0645\u062C\u0644\u0633 \u0627\u0644\u0623\u0645\u0646"), words);
    assertTrue(words.contains("Security Council: preferred"), words);
    assertTrue(words.endsWith("The target uses none of them."), words);
    Screenshot.keep("term-tooltip");
  }

  @Test
  void aNumberThatNoTermHasInsertsNothing() {
    Ui.type(SWT.CTRL | SWT.ALT, '9');
    assertEquals(SECOND, OpenField.text());
  }

  @Test
  void theTermsOfTheBeadThatIsWrittenAreUnderlined() throws Exception {
    Ui.waitUntil("one term is marked", () -> bitext.grid().underlinedTerms().size() == 1);
    Ui.press(SWT.PAGE_UP);
    Ui.waitUntil("more terms are marked", () -> bitext.grid().underlinedTerms().size() > 2);
    assertTrue(Files.size(Screenshot.keep("written-terms")) > 0);
    try (DarkTheme dark = new DarkTheme()) {
      Ui.press(SWT.CR);
      Ui.settle();
      Screenshot.keep("written-terms-dark");
    }
  }

  @Test
  void aTermIsRecognisedInTheTargetWhileItIsTyped() throws Exception {
    TermsView view = (TermsView) Ui.ask(() -> Ui.page().showView(BayanUi.TERMS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.waitUntil("the term is missing", () -> presence(view).equals("missing"));
    Ui.write(" Security Council");
    Ui.waitUntil("the term is used", () -> presence(view).equals("used"));
    Ui.press(SWT.BS);
    Ui.waitUntil("the term is missing again", () -> presence(view).equals("missing"));
  }

  private static String presence(TermsView view) {
    return view.tree().getItemCount() == 0 ? "" : view.tree().getItem(0).getText(2);
  }

  @Test
  void termsAreOfferedBeforeOtherWords() {
    Ui.write(" secu");
    Ui.press(SWT.TAB);
    assertEquals(SECOND + " Security Council", OpenField.text());
  }
}
