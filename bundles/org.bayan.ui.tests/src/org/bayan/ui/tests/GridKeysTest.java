package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that people know from other grids. */
final class GridKeysTest {

  private static final String REPORT = "Report of the mission (UNAMI) 2014";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "grid-keys");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private static String clipboard() {
    return Ui.ask(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          Object text = clipboard.getContents(TextTransfer.getInstance());
          clipboard.dispose();
          return String.valueOf(text);
        });
  }

  private List<Integer> selected() {
    return Ui.ask(
        () -> bitext.grid().selectedBeads().stream().map(bitext.grid().rows()::indexOf).toList());
  }

  private int column() {
    return Ui.ask(
        () ->
            bitext.grid().selection().cursor().orElseThrow().side().map(Enum::ordinal).orElse(-1));
  }

  @Test
  void theTextOfACellIsCopied() {
    Keys.press("Right Right Down Down Ctrl+C");
    assertEquals(REPORT, clipboard());
  }

  @Test
  void bothTextsAreCopiedWithATabBetween() {
    Keys.press("Down Down Shift+Right Shift+Right Ctrl+C");
    assertEquals(SampleBitext.UNAMI + "\t" + REPORT, clipboard());
  }

  @Test
  void aBeadSelectedByItsNumberIsCopiedWholeAndEachOnALine() {
    Keys.press("Left Down Down Shift+Down Ctrl+C");
    String second =
        "وقال الوزير: «لن نتوقف. فالطريق طويل، ونحن في أوله».\t"
            + "The minister said that they would not stop, as the road was long and they stood"
            + " at its beginning.";
    assertEquals(SampleBitext.UNAMI + "\t" + REPORT + System.lineSeparator() + second, clipboard());
  }

  @Test
  void allAreSelectedAndCopied() {
    Keys.press("Ctrl+A Ctrl+C");
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), selected());
    assertEquals(7, clipboard().lines().count());
  }

  @Test
  void controlHomeAndEndGoToTheFirstAndTheLastBead() {
    Ui.press(SWT.CTRL, SWT.END);
    assertEquals(List.of(6), selected());
    Ui.press(SWT.CTRL, SWT.HOME);
    assertEquals(List.of(0), selected());
  }

  @Test
  void homeAndEndGoToTheFirstAndTheLastColumn() {
    Ui.press(SWT.HOME);
    assertEquals(-1, column());
    Ui.press(SWT.ARROW_RIGHT);
    assertEquals(0, column());
    Ui.press(SWT.END);
    assertEquals(-1, column());
    assertEquals(List.of(0), selected());
  }

  @Test
  void inTheBarsTheFieldIsMeant() {
    Ui.type(0, '/');
    Ui.write("word");
    Keys.press("Ctrl+A Ctrl+C");
    assertEquals("word", clipboard());
    assertEquals("word", Ui.ask(() -> ((Text) Ui.display().getFocusControl()).getSelectionText()));
  }

  @Test
  void tabGoesToTheOtherTextOfABeadAndBack() {
    Keys.press("Tab");
    assertEquals(1, column());
    Keys.press("Tab");
    assertEquals(0, column());
    Keys.press("End Shift+Tab");
    assertEquals(1, column());
    assertEquals(List.of(0), selected());
  }

  @Test
  void aBeadIsSeenWholeWhereTheKeyboardGoes() {
    int grid = Ui.ask(() -> bitext.table().getClientArea().height);
    for (int bead = 0; bead < 7; bead++) {
      Rectangle cell = Ui.ask(() -> bitext.grid().cursorBounds().orElseThrow());
      assertTrue(cell.y >= 0 && cell.y + cell.height <= grid, cell + " in " + grid);
      Keys.press("Down");
    }
  }

  @Test
  void aBookmarkIsSetFromAnyColumn() {
    Keys.press("Home K Down Down Shift+B");
    assertEquals(List.of(0), selected());
  }
}
