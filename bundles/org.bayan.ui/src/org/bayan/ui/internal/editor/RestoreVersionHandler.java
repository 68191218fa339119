package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.model.BitextFile;
import org.bayan.ui.internal.versions.VersionsDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives a bitext a content that it had when it was saved earlier, as one undoable change. */
public final class RestoreVersionHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null) {
      restore(editor);
    }
    return null;
  }

  private static void restore(BitextEditor editor) {
    Optional<IFile> file = editor.bitext().file().resource();
    if (file.isEmpty()) {
      editor.say(Messages.versions_outside);
      return;
    }
    Shell shell = editor.getSite().getShell();
    try {
      List<IFileState> versions = List.of(file.get().getHistory(new NullProgressMonitor()));
      if (versions.isEmpty()) {
        editor.say(NLS.bind(Messages.versions_none, file.get().getName()));
        return;
      }
      Optional<IFileState> chosen = new VersionsDialog(shell, file.get().getName(), versions).ask();
      if (chosen.isPresent()) {
        read(chosen.get(), editor.bitext(), shell);
      }
    } catch (CoreException | IOException e) {
      refuse(shell, e);
    }
  }

  private static void read(IFileState version, SharedBitext bitext, Shell shell)
      throws CoreException, IOException {
    Path copy = Files.createTempFile("version", "." + BitextFile.EXTENSION);
    try (InputStream in = version.getContents()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    new ReadBitextJob(
            copy,
            read -> later(shell, copy, () -> show(version, bitext, read)),
            e -> later(shell, copy, () -> refuse(shell, e)))
        .schedule();
  }

  private static void later(Shell shell, Path copy, Runnable action) {
    shell
        .getDisplay()
        .asyncExec(
            () -> {
              copy.toFile().delete();
              action.run();
            });
  }

  private static void show(IFileState version, SharedBitext bitext, BitextDocument read) {
    if (!bitext.isClosed()) {
      bitext.replace(NLS.bind(Messages.label_restored, time(version)), read);
    }
  }

  private static String time(IFileState version) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .format(Instant.ofEpochMilli(version.getModificationTime()).atZone(ZoneId.systemDefault()));
  }

  private static void refuse(Shell shell, Exception e) {
    MessageDialog.openError(
        shell, Messages.versions_title, NLS.bind(Messages.versions_unreadable, e.getMessage()));
  }
}
