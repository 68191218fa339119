package org.bayan.ui.internal.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The bitexts that are open in the editors of all windows. */
final class OpenBitexts {

  private OpenBitexts() {}

  /** The editors, in all windows. */
  static Stream<BitextEditor> editors() {
    return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
        .map(IWorkbenchWindow::getPages)
        .flatMap(Arrays::stream)
        .map(IWorkbenchPage::getEditorReferences)
        .flatMap(Arrays::stream)
        .map(reference -> editor(reference.getEditor(false)))
        .flatMap(Optional::stream);
  }

  private static Optional<BitextEditor> editor(IEditorPart part) {
    return part instanceof BitextEditor editor ? Optional.of(editor) : Optional.empty();
  }

  /** The bitext that an editor has opened from a file. */
  static Optional<SharedBitext> find(Path file) {
    return editors()
        .map(BitextEditor::bitext)
        .filter(Objects::nonNull)
        .filter(bitext -> !bitext.isClosed() && bitext.file().path().equals(file))
        .findFirst();
  }
}
