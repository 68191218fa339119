package org.bayan.rcp.internal;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files and opens them. */
public final class OpenFileHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.OpenFileHandler_title);
    dialog.setFilterNames(
        new String[] {Messages.OpenFileHandler_bitexts, Messages.OpenFileHandler_allFiles});
    dialog.setFilterExtensions(new String[] {"*.bitext", "*"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      new FileOpener(window)
          .open(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
    return null;
  }
}
