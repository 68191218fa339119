package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rest is aligned again around what is accepted, by a key. */
final class RealignTest {
  private static final String QUESTION = "Realign the rest";

  private AlignKeys keys;

  @BeforeEach
  void open() throws Exception {
    keys = AlignKeys.open("realign");
  }

  @AfterEach
  void close() {
    keys.close();
  }

  private void waitForChange(String before) {
    Ui.waitUntil(
        "other beads",
        () ->
            !keys.bitext().editor().isLocked()
                && !BeadWords.of(keys.bitext().editor().alignment()).equals(before));
  }

  @Test
  void wrongBeadsComeOutRightAndAcceptedOnesStay() throws Exception {
    Keys.press("X A");
    String wrong = keys.beads();
    assertEquals("1/2! 2/1 3/3 4+5/4 6/5+6 7/ /7", wrong);
    Keys.press("Ctrl+Z Ctrl+Z A Down M");
    assertEquals("1/1! 2+3/2+3 4+5/4 6/5+6 7/ /7", keys.beads());
    // Whoever waits for the key would be kept by the dialog.
    Ui.run(() -> Ui.post(SWT.CTRL, 'r'));
    Asked question = Asked.of(QUESTION);
    question.accept();
    waitForChange("1/1! 2+3/2+3 4+5/4 6/5+6 7/ /7");
    assertTrue(keys.beads().startsWith("1/1! 2/2 3/3 "), keys.beads());
    assertTrue(
        LegacyActionTools.removeMnemonics(Ui.ask(() -> keys.action(ActionFactory.UNDO).getText()))
            .startsWith("Undo realigning"));
    Screenshot.keep("realigned");
    Keys.press("Ctrl+Z");
    assertEquals("1/1! 2+3/2+3 4+5/4 6/5+6 7/ /7", keys.beads());
  }

  @Test
  void workThatWouldBeGivenUpIsAskedFor() throws Exception {
    Keys.press("Down M R");
    assertEquals("1/1 2+3/2+3? 4+5/4 6/5+6 7/ /7", keys.beads());
    // Whoever waits for the key would be kept by the dialog.
    Ui.run(() -> Ui.post(SWT.CTRL, 'r'));
    Asked question = Asked.of(QUESTION);
    Screenshot.keep("realign-question");
    question.escape();
    assertEquals("1/1 2+3/2+3? 4+5/4 6/5+6 7/ /7", keys.beads());
    assertFalse(Ui.ask(() -> keys.bitext().editor().isLocked()));
  }
}
