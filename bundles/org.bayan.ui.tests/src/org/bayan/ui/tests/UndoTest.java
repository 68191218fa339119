package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each thing that a person does is undone by itself, however many there are. */
final class UndoTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "undo");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private byte[] bytes() {
    return Ui.ask(
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          BitextFile.content(project(), Path.of("undo.bitext")).writeTo(out);
          return out.toByteArray();
        });
  }

  private BitextProject project() {
    return (BitextProject) bitext.editor().alignment().eContainer();
  }

  private static String undoLabel() {
    IOperationHistory history =
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    return Ui.ask(
        () -> {
          IUndoableOperation[] all = history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT);
          return all[all.length - 1].getLabel();
        });
  }

  @Test
  void acceptingOneAfterTheOtherIsUndoneOneAfterTheOther() {
    for (int bead = 0; bead < 3; bead++) {
      Ui.type(0, 'a');
      Ui.press(SWT.ARROW_DOWN);
    }
    Ui.type(SWT.CTRL, 'z');
    assertEquals(
        List.of(BeadStatus.ACCEPTED, BeadStatus.ACCEPTED, BeadStatus.UNREVIEWED),
        bitext.values(BitextColumn.STATUS, 0, 1, 2));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 1));
  }

  @Test
  void moreChangesThanAnyLimitAreUndoneBackToTheSavedBytes() {
    byte[] before = bytes();
    int changes = 60;
    for (int change = 0; change < changes; change++) {
      Ui.post(0, change % 2 == 0 ? 'a' : 'r');
    }
    Ui.settle();
    for (int change = 0; change < changes; change++) {
      Ui.post(SWT.CTRL, 'z');
    }
    Ui.waitUntil("all is undone", () -> !bitext.editor().isDirty());
    assertArrayEquals(before, bytes());
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void eachChangeSaysWhatItWasAndWhere() {
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'm');
    assertEquals("merge of 2\u20133", undoLabel());
  }
}
