package org.bayan.memory.ui.internal.creation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.memory.ui.internal.editor.TmxDrop;
import org.bayan.memory.ui.internal.transfer.ImportMemoryWizard;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;

/**
 * TMX files that are dropped on the folder of a memory.
 *
 * @param memory the folder
 * @param files at least one
 */
public record DroppedTmx(Path memory, List<Path> files) {

  /** Copies the list. */
  public DroppedTmx {
    files = List.copyOf(files);
  }

  /**
   * What was dropped.
   *
   * @param target what it was dropped on
   * @param type as what it comes
   * @param data the names of files, where it comes from another program
   * @return empty where the target is no memory, or no TMX file was dropped
   */
  public static Optional<DroppedTmx> of(Object target, TransferData type, Object data) {
    List<Path> files =
        FileTransfer.getInstance().isSupportedType(type) ? TmxDrop.files(data) : dragged();
    return files.isEmpty()
        ? Optional.empty()
        : memory(target).map(memory -> new DroppedTmx(memory, files));
  }

  /**
   * Whether something that is dragged over a target may turn out to be TMX for a memory. What
   * another program drags is not known before it is dropped.
   *
   * @param target what the pointer is over
   * @param type as what it would come
   */
  public static boolean isPossible(Object target, TransferData type) {
    if (memory(target).isEmpty()) {
      return false;
    }
    return FileTransfer.getInstance().isSupportedType(type) || !dragged().isEmpty();
  }

  /** Opens the import wizard, once the drop is over: that would wait for it. */
  public void open() {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () ->
                ImportMemoryWizard.open(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
                    Optional.of(memory),
                    files));
  }

  private static Optional<Path> memory(Object target) {
    return Optional.ofNullable(Adapters.adapt(target, IFolder.class))
        .flatMap(MemoryFolders::location)
        .filter(MemoryFolders::isMemory);
  }

  private static List<Path> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection()
            instanceof IStructuredSelection selection
        ? TmxDrop.files(
            selection.stream()
                .map(one -> Adapters.adapt(one, IResource.class))
                .filter(one -> one != null)
                .toArray(IResource[]::new))
        : List.of();
  }
}
