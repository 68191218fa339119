package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.grid.InvisibleCharacters;
import org.bayan.ui.internal.grid.TaggedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps with texts of two directions: invisible characters, isolates, the logical order. */
final class BidiHelpTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "bidi-help");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
  }

  @AfterEach
  void close() {
    if (InvisibleCharacters.areShown()) {
      Ui.type(SWT.CTRL | SWT.SHIFT, '8');
    }
    Ui.press(SWT.ESC);
    bitext.close();
  }

  @Test
  void marksAreInsertedAtTheCaret() {
    Ui.press(SWT.F2);
    Ui.type(SWT.CTRL, 'b');
    Ui.type(0, 'r');
    assertEquals(SampleBitext.UNAMI + "\u200F", OpenField.text());
    Ui.type(SWT.CTRL, 'b');
    Ui.type(0, 'l');
    assertEquals(SampleBitext.UNAMI + "\u200F\u200E", OpenField.text());
  }

  @Test
  void anIsolateEnclosesTheSelection() throws Exception {
    Ui.press(SWT.F2);
    int start = SampleBitext.UNAMI.indexOf("(UNAMI)");
    Ui.run(() -> OpenField.focused().setSelection(start, start + 7));
    Ui.type(SWT.CTRL, 'b');
    Ui.type(0, 'i');
    assertTrue(OpenField.text().contains("\u2066(UNAMI)\u2069"));
    Ui.type(SWT.CTRL | SWT.SHIFT, '8');
    assertTrue(InvisibleCharacters.areShown());
    assertTrue(Files.size(Screenshot.keep("invisible-field")) > 0);
    Ui.press(SWT.CR);
    assertTrue(Files.size(Screenshot.keep("invisible-grid")) > 0);
    assertTrue(bitext.value(BitextColumn.SOURCE, 2).toString().contains("\u2066(UNAMI)\u2069"));
  }

  @Test
  void invisibleCharactersAreTagsOnlyWhileTheyAreShown() {
    assertEquals(0, InvisibleCharacters.tags("a\u200Fb").size());
    Ui.type(SWT.CTRL | SWT.SHIFT, '8');
    assertEquals(
        List.of(new TaggedText.Tag(1, "RLM"), new TaggedText.Tag(3, "NBSP")),
        InvisibleCharacters.tags("a\u200Fb\u00A0"));
  }

  @Test
  void theLogicalOrderNamesEachCharacter() throws Exception {
    Ui.run(
        () ->
            Ui.display()
                .asyncExec(() -> bitext.editor().writing().insertions().showLogicalOrder()));
    Ui.waitUntil("the dialog is open", () -> table() != null);
    assertEquals(SampleBitext.UNAMI.length(), Ui.ask(() -> table().getItemCount()));
    assertEquals("ARABIC LETTER TEH", Ui.ask(() -> table().getItem(0).getText(3)));
    assertEquals("right to left", Ui.ask(() -> table().getItem(0).getText(4)));
    int latin = SampleBitext.UNAMI.indexOf('U');
    assertEquals("left to right", Ui.ask(() -> table().getItem(latin).getText(4)));
    assertTrue(Files.size(Screenshot.keep("logical-order")) > 0);
    Ui.press(SWT.ESC);
    Ui.waitUntil("the dialog is closed", () -> table() == null);
  }

  private static Table table() {
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> "Logical Order".equals(shell.getText()))
        .map(BidiHelpTest::table)
        .findFirst()
        .orElse(null);
  }

  private static Table table(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Table table) {
        return table;
      }
      if (child instanceof Composite inner && table(inner) != null) {
        return table(inner);
      }
    }
    return null;
  }
}
