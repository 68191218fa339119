package org.bayan.ui.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.model.AtomicFile;
import org.bayan.ui.internal.recovery.Recoverable;
import org.bayan.ui.internal.recovery.RecoveryDialog;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Offers what earlier sessions have not saved: all of it once after the start, and later that of a
 * file when it is opened. All on the user interface thread.
 */
public final class Recoveries {

  /** Files whose changes the person is asked about or that are being recovered. */
  private static final Set<Path> IN_HAND = new HashSet<>();

  private static boolean offeredAtStart;

  private final IWorkbenchPage page;

  private Recoveries(IWorkbenchPage page) {
    this.page = page;
  }

  /** Offers all that was left. */
  public static void offerAll() {
    try {
      List<Recoverable> left =
          RecoveryFolder.ofWorkspace().left().stream()
              .filter(state -> !IN_HAND.contains(state.file()))
              .toList();
      if (!left.isEmpty()) {
        offer(left);
      }
    } catch (IOException e) {
      tell(NLS.bind(Messages.recovery_unreadable, e.getMessage()));
    } finally {
      offeredAtStart = true;
    }
  }

  /** Offers what was left of a file that was opened; nothing while all is yet to be offered. */
  public static void offerFor(Path file) {
    if (!offeredAtStart || IN_HAND.contains(file)) {
      return;
    }
    try {
      RecoveryFolder.ofWorkspace().left(file).ifPresent(left -> offer(List.of(left)));
    } catch (IOException e) {
      tell(NLS.bind(Messages.recovery_unreadable, e.getMessage()));
    }
  }

  private static void offer(List<Recoverable> left) {
    IWorkbenchWindow window = window();
    RecoveryDialog dialog = new RecoveryDialog(window.getShell(), left);
    left.forEach(state -> IN_HAND.add(state.file()));
    RecoveryDialog.Choice choice = dialog.ask();
    Recoveries recover = new Recoveries(window.getActivePage());
    switch (choice) {
      case RECOVER -> dialog.chosen().forEach(recover::recover);
      case OPEN_SAVED -> dialog.chosen().forEach(recover::openSaved);
      case LATER -> {
        // Nothing is lost: they stay where they are.
      }
    }
    left.stream()
        .filter(
            state -> choice != RecoveryDialog.Choice.RECOVER || !dialog.chosen().contains(state))
        .forEach(state -> IN_HAND.remove(state.file()));
  }

  private static IWorkbenchWindow window() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
  }

  private void openSaved(Recoverable state) {
    try {
      state.discard();
    } catch (IOException e) {
      tell(NLS.bind(Messages.recovery_failed, state.file(), e.getMessage()));
    }
    if (Files.exists(state.file())) {
      open(state.file());
    }
  }

  private void recover(Recoverable state) {
    try {
      if (state.isOutdated()) {
        recoverBeside(state);
      } else {
        recoverInPlace(state);
      }
    } catch (IOException e) {
      tell(NLS.bind(Messages.recovery_failed, state.file(), e.getMessage()));
      IN_HAND.remove(state.file());
    }
  }

  /** The file is another by now, or gone: it stays so, and the changes get a file of their own. */
  private void recoverBeside(Recoverable state) throws IOException {
    Path beside = freeName(state.file());
    AtomicFile.write(beside, out -> Files.copy(state.content(), out));
    state.discard();
    IN_HAND.remove(state.file());
    open(beside);
  }

  private static Path freeName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot);
    Path free = file.resolveSibling(NLS.bind(Messages.recovery_name, stem) + extension);
    for (int number = 2; Files.exists(free); number++) {
      String numbered = NLS.bind(Messages.recovery_nameNumbered, stem, number);
      free = file.resolveSibling(numbered + extension);
    }
    return free;
  }

  private void recoverInPlace(Recoverable state) {
    IEditorPart editor = open(state.file());
    OpenFile<?> open = editor == null ? null : editor.getAdapter(OpenFile.class);
    if (open != null) {
      open.whenOpened(() -> read(state, open));
    } else {
      IN_HAND.remove(state.file());
    }
  }

  private static <D> void read(Recoverable state, OpenFile<D> open) {
    open.read(
        state.content(),
        read -> later(() -> show(state, open, read)),
        e -> later(() -> failed(state, e)));
  }

  private static <D> void show(Recoverable state, OpenFile<D> open, D read) {
    IN_HAND.remove(state.file());
    if (open.isClosed()) {
      return;
    }
    try {
      open.adopt(state);
    } catch (IOException e) {
      // It can still be recovered, and is offered again at the next start.
      tell(NLS.bind(Messages.recovery_failed, state.file(), e.getMessage()));
    }
    open.replace(Messages.label_recovered, read);
  }

  private static void failed(Recoverable state, IOException e) {
    IN_HAND.remove(state.file());
    tell(NLS.bind(Messages.recovery_failed, state.file(), e.getMessage()));
  }

  private IEditorPart open(Path file) {
    try {
      IEditorInput input = FileInput.of(file).toEditorInput();
      return IDE.openEditor(
          page, input, IDE.getEditorDescriptor(input.getName(), true, false).getId());
    } catch (PartInitException e) {
      tell(e.getMessage());
      return null;
    }
  }

  private static void later(Runnable action) {
    PlatformUI.getWorkbench().getDisplay().asyncExec(action);
  }

  private static void tell(String sentence) {
    MessageDialog.openError(window().getShell(), Messages.recovery_title, sentence);
  }
}
