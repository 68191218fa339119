package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command that corrects an alignment, on the keys of the usual scheme. */
final class AlignCommandsTest {

  private static AlignKeys keys;

  @BeforeAll
  static void open() throws Exception {
    keys = AlignKeys.open("align-keys");
  }

  @AfterAll
  static void close() {
    keys.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A                              | 1/1! 2/2 3/3 4+5/4 6/5+6 7/ /7
          Shift+Down Shift+Down A        | 1/1! 2/2! 3/3! 4+5/4 6/5+6 7/ /7
          Down Down Down A Down Shift+Down A | 1/1 2/2 3/3 4+5/4! 6/5+6! 7/ /7
          R                              | 1/1? 2/2 3/3 4+5/4 6/5+6 7/ /7
          A Down R Up Shift+Down C       | 1/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          Down R Down Shift+A            | 1/1! 2/2? 3/3! 4+5/4 6/5+6 7/ /7
          M                              | 1+2/1+2 3/3 4+5/4 6/5+6 7/ /7
          Shift+Down Shift+Down M        | 1+2+3/1+2+3 4+5/4 6/5+6 7/ /7
          Down U                         | 1+2/1 /2 3/3 4+5/4 6/5+6 7/ /7
          D                              | /1 1+2/2 3/3 4+5/4 6/5+6 7/ /7
          Down Down Down U               | 1/1 2/2 3+4/3 5/4 6/5+6 7/ /7
          Down Down Down Down D          | 1/1 2/2 3/3 4/4 5+6/5+6 7/ /7
          Right Right D                  | 1/ 2/1+2 3/3 4+5/4 6/5+6 7/ /7
          Space Right Right Down L       | 1/2 /1 2/ 3/3 4+5/4 6/5+6 7/ /7
          Space Down Down Space Right Right Space L | 1+3/3 /1 2/2 4+5/4 6/5+6 7/ /7
          Shift+L                        | 1/ /1 2/2 3/3 4+5/4 6/5+6 7/ /7
          I                              | /1 1/2 2/3 3/4 4+5/5+6 6/ 7/7
          Right Right I                  | 1/ 2/1 3/2 4+5/3 6/4 7/5+6 /7
          Right Right I Shift+I                | 1/1 2/2 3/3 4+5/4 6/5+6 7/7
          X                              | 1/2 2/1 3/3 4+5/4 6/5+6 7/ /7
          T P                            | 1/1P 2/2 3/3 4+5/4 6/5+6 7/ /7
          Shift+Down T S                 | 1/1S 2/2S 3/3 4+5/4 6/5+6 7/ /7
          T P T T                        | 1/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          K                              | 1^/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          Right Right K                  | 1/1^ 2/2 3/3 4+5/4 6/5+6 7/ /7
          """)
  void eachKeyCorrectsTheAlignmentAndIsUndoneAndRedone(String pressed, String beads)
      throws Exception {
    keys.assertBeads(pressed, beads);
  }

  @ParameterizedTest(name = "{0}: bead {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N                         | 4
          N N                       | 5
          N N Shift+N               | 4
          A Down A Up V             | 3
          A Down A Down V Shift+V   | 3
          G                         | 6
          Down K Down Down K Up Up Up B B | 4
          Down K Down Down Shift+B  | 2
          """)
  void eachGoingKeyFindsItsBead(String pressed, int bead) throws Exception {
    keys.home();
    Keys.press(pressed);
    assertEquals(bead, keys.cursor());
  }

  @Test
  void theUndoMenuSaysWhatItTakesBack() throws Exception {
    keys.home();
    Keys.press("Down M");
    String text =
        LegacyActionTools.removeMnemonics(Ui.ask(() -> keys.action(ActionFactory.UNDO).getText()));
    assertTrue(text.startsWith("Undo merge of 2–3"), text);
  }

  @Test
  void shiftF10OpensTheContextMenuWithItsCommandsEnabled() throws Exception {
    keys.home();
    Menu menu = Ui.ask(() -> keys.bitext().table().getMenu());
    AtomicBoolean shown = new AtomicBoolean();
    AtomicBoolean disabled = new AtomicBoolean();
    Ui.run(
        () ->
            menu.addListener(
                SWT.Show,
                event -> {
                  shown.set(true);
                  disabled.set(Arrays.stream(menu.getItems()).anyMatch(i -> !isUsable(i)));
                }));
    Keys.press("Shift+F10");
    Ui.waitUntil("the menu is shown", shown::get);
    Keys.press("Esc");
    assertTrue(!disabled.get(), "an entry is disabled");
  }

  private static boolean isUsable(MenuItem item) {
    return item.getStyle() == SWT.SEPARATOR || item.isEnabled() && !item.getText().isBlank();
  }
}
