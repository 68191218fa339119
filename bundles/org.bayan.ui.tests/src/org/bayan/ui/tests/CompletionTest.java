package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import org.bayan.ui.internal.terms.TermInsertion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earlier translations and words are offered while a translation is typed. */
final class CompletionTest {

  private static final String WELCOME = "The committee welcomed the progress made.";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.untranslated(), "completion");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    Ui.waitUntil("the texts are read", () -> !bitext.editor().writing().isReading());
    Ui.press(SWT.ARROW_DOWN);
    OpenField.copy(WELCOME);
    Ui.type(SWT.CTRL, 'v');
    Ui.press(SWT.CTRL, SWT.CR);
  }

  @AfterEach
  void close() {
    Ui.run(() -> bitext.editor().writing().mode().toggle());
    bitext.close();
  }

  private Table offers() {
    return Ui.ask(
        () ->
            Arrays.stream(bitext.table().getChildren())
                .filter(Composite.class::isInstance)
                .flatMap(box -> Arrays.stream(((Composite) box).getChildren()))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElse(null));
  }

  @Test
  void fromThreeLettersOnWordsAreOfferedAndTabInsertsTheFirst() throws Exception {
    Ui.write("com");
    assertEquals("committee", Ui.ask(() -> offers().getItem(0).getText()));
    assertTrue(Files.size(Screenshot.keep("completion")) > 0);
    Ui.press(SWT.TAB);
    assertEquals("committee", OpenField.text());
    assertNull(offers());
  }

  @Test
  void enterInsertsOnlyWhatAnArrowKeyHasChosen() {
    Ui.write("wel");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.CR);
    assertEquals("welcomed", OpenField.text());
    Ui.write(" com");
    Ui.press(SWT.CR);
    assertEquals(
        "welcomed com", Ui.ask(() -> bitext.grid().rows().bead(2).getTarget().get(0).getText()));
  }

  @Test
  void escapeClosesTheOffersFirst() {
    Ui.write("com");
    Ui.press(SWT.ESC);
    assertNull(offers());
    assertEquals("com", OpenField.text());
  }

  @Test
  void controlSpaceOffersAtOnce() {
    Ui.write("w");
    assertNull(offers());
    Ui.type(SWT.CTRL, ' ');
    Ui.press(SWT.CR);
    assertEquals("welcomed", OpenField.text());
  }

  @Test
  void anEarlierTranslationIsShownAndInsertedByAltAndItsNumber() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil("a match is shown", () -> bitext.editor().writing().hasMatches());
    assertTrue(Files.size(Screenshot.keep("matches")) > 0);
    Ui.type(SWT.ALT, '1');
    assertEquals(WELCOME, OpenField.text());
  }

  @Test
  void theTermsViewInsertsWhereSomebodyWrites() {
    TermInsertion insertion = Ui.ask(() -> bitext.editor().getAdapter(TermInsertion.class));
    assertTrue(Ui.ask(() -> insertion.insertTerm("Security Council")));
    assertEquals("Security Council", OpenField.text());
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
    assertFalse(OpenField.isOpen(bitext));
    assertTrue(Ui.ask(() -> insertion.insertTerm("Security Council")), "its cell is opened");
    assertTrue(OpenField.isOpen(bitext));
    Ui.press(SWT.ESC);
    Ui.press(SWT.ARROW_LEFT);
    Ui.press(SWT.ARROW_LEFT);
    assertFalse(Ui.ask(() -> insertion.insertTerm("Security Council")), "the source is no place");
    Ui.type(SWT.CTRL | SWT.SHIFT, 't');
  }
}
