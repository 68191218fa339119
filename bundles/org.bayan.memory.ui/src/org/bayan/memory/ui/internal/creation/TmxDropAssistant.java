package org.bayan.memory.ui.internal.creation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.memory.ui.internal.editor.TmxDrop;
import org.bayan.memory.ui.internal.transfer.ImportMemoryWizard;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/** TMX files that are dropped on a memory in the Project Explorer are imported into it. */
public final class TmxDropAssistant extends CommonDropAdapterAssistant {

  @Override
  public boolean isSupportedType(TransferData type) {
    return super.isSupportedType(type) || FileTransfer.getInstance().isSupportedType(type);
  }

  @Override
  public IStatus validateDrop(Object target, int operation, TransferData type) {
    if (memory(target).isEmpty()) {
      return Status.CANCEL_STATUS;
    }
    if (FileTransfer.getInstance().isSupportedType(type)) {
      return Status.OK_STATUS;
    }
    return dragged().isEmpty() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  @Override
  public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
    return take(target, event.currentDataType, event.data);
  }

  /**
   * Opens the import wizard for what was dropped.
   *
   * @param target what it was dropped on
   * @param type as what it comes
   * @param data the names of files, where it comes from another program
   */
  public IStatus take(Object target, TransferData type, Object data) {
    List<Path> files =
        FileTransfer.getInstance().isSupportedType(type) ? TmxDrop.files(data) : dragged();
    Optional<Path> memory = memory(target);
    if (memory.isEmpty() || files.isEmpty()) {
      return Status.CANCEL_STATUS;
    }
    // The wizard opens after the drop is over, which would wait for it.
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () ->
                ImportMemoryWizard.open(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow(), memory, files));
    return Status.OK_STATUS;
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
