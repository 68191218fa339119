package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.model.BitextFile;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files outside the workspace, and files that are no bitext. */
final class OtherFilesTest {

  @TempDir private Path folder;

  @AfterEach
  void closeEditors() {
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
  }

  private static IEditorPart open(Path file) {
    return Ui.ask(
        () ->
            IDE.openEditorOnFileStore(Ui.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
  }

  /** The sentence that stands in the middle of the editor instead of the grid. */
  private static String sentence(Composite area) {
    for (Control child : area.getChildren()) {
      if (child instanceof Label label) {
        return label.getText();
      }
      String inside = child instanceof Composite composite ? sentence(composite) : "";
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    return "";
  }

  @Test
  void aBitextOutsideTheWorkspaceIsOpenedInPlace() throws Exception {
    Path file = folder.resolve("outside.bitext");
    BitextFile.write(SampleBitext.small(), file);
    BitextEditor editor = (BitextEditor) open(file);
    Ui.waitUntil("the bitext is read", () -> editor.grid() != null);
    assertTrue(editor.getEditorInput() instanceof FileStoreEditorInput);
    assertEquals(7, Ui.ask(() -> editor.grid().rows().beadCount()));
  }

  @Test
  void aFileThatIsNoBitextIsRefusedWithASentenceInTheEditor() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.bitext"), "Dear colleagues");
    BitextEditor editor = (BitextEditor) open(file);
    Ui.waitUntil(
        "reading ended", () -> Job.getJobManager().find(BayanUi.BITEXT_EDITOR).length == 0);
    Ui.settle();
    Composite area = Ui.ask(editor::area);
    String sentence = Ui.ask(() -> sentence(area));
    assertTrue(
        sentence.contains("letter.bitext") && sentence.contains("is not a bitext"), sentence);
  }
}
