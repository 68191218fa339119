package org.bayan.quality.ui.internal.report;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.quality.ui.internal.checking.CheckSettings;
import org.bayan.quality.ui.internal.checking.CheckedFile;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Asks where the quality report of the bitext is to be written, and writes it in the background.
 */
public final class ReportHandler extends AbstractHandler {

  private static final String ENDING = ".html";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null
        && editor.writing().close()
        // The report is one of the file.
        && editor.getSite().getPage().saveEditor(editor, true)) {
      Shell shell = editor.getSite().getShell();
      String chosen = ask(shell, editor.path());
      if (chosen != null) {
        write(editor, withEnding(Path.of(chosen)));
      }
    }
    return null;
  }

  private static String ask(Shell shell, Path bitext) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.title);
    dialog.setFilterPath(String.valueOf(bitext.getParent()));
    String name = String.valueOf(bitext.getFileName()).replaceFirst("\\.[^.]*$", "");
    dialog.setFileName(name + "-quality" + ENDING);
    dialog.setFilterExtensions(new String[] {"*" + ENDING});
    dialog.setOverwrite(true);
    return dialog.open();
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ENDING);
  }

  private static void write(BitextEditor editor, Path report) {
    Shell shell = editor.getSite().getShell();
    try {
      CheckSettings settings =
          CheckSettings.of(editor.alignment(), editor.path(), CheckedFile.of(editor));
      new ReportJob(
              editor.path(),
              report,
              settings,
              outcome -> new WrittenReport(shell, report, outcome).tell())
          .schedule();
    } catch (TaskException e) {
      MessageDialog.openError(shell, Messages.title, e.getMessage());
    }
  }
}
