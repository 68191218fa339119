package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single letters are commands where the grid has the keyboard, and letters everywhere else. */
final class LetterKeysTest {

  private IFile file;

  @BeforeEach
  void write() throws Exception {
    Dialogs.closeEditors();
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "letters")) {
      file = bitext.file();
    }
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    Dialogs.closeEditors();
  }

  private BitextEditor open() {
    BitextEditor editor = (BitextEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
    Ui.waitUntil("the bitext is read", () -> editor.grid() != null);
    Ui.settle();
    return editor;
  }

  private static Text search() {
    Dialogs.command("org.eclipse.ui.window.preferences", Map.of());
    Shell dialog = Dialogs.waitFor("Preferences");
    return Dialogs.find(dialog, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
  }

  private static void type(Text text, String letters) {
    Ui.waitUntil(
        "the field has the keyboard",
        () -> {
          text.getShell().forceActive();
          return text.forceFocus() && Ui.display().getActiveShell() == text.getShell();
        });
    Dialogs.settle();
    Ui.run(text::selectAll);
    Dialogs.type(letters);
    assertEquals(letters, Ui.ask(text::getText));
  }

  private static BeadStatus status(BitextEditor editor) {
    return Ui.ask(() -> editor.alignment().getBeads().get(0).getStatus());
  }

  private static void acceptByKey(BitextEditor editor) {
    Ui.waitUntil(
        "the grid has the keyboard",
        () -> {
          editor.getSite().getShell().forceActive();
          return editor.grid().control().forceFocus()
              && Ui.display().getActiveShell() == editor.getSite().getShell();
        });
    Ui.settle();
    Ui.type(0, 'a');
    assertEquals(BeadStatus.ACCEPTED, status(editor));
  }

  @Test
  void theyAreLettersInADialogThatWasOpenBeforeTheBitext() {
    Text search = search();
    BitextEditor editor = open();
    type(search, "a");
    assertEquals(BeadStatus.UNREVIEWED, status(editor));
    Dialogs.closeAll();
    acceptByKey(editor);
  }

  @Test
  void theyAreLettersInADialogThatWasOpenedOverTheBitext() {
    BitextEditor editor = open();
    Text search = search();
    type(search, "a");
    assertEquals(BeadStatus.UNREVIEWED, status(editor));
    Dialogs.closeAll();
    acceptByKey(editor);
  }
}
