package org.bayan.memory.ui.internal.creation;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the memory that is selected; without one, or where plugin.xml says so, asks for it. */
public final class OpenMemoryHandler extends AbstractHandler implements IExecutableExtension {

  private static final String ASK = "ask";

  private boolean asks;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    asks = ASK.equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional.of(HandlerUtil.getCurrentStructuredSelection(event))
        .filter(selection -> !asks)
        .flatMap(MemoryFolders::selected)
        .or(() -> ask(window.getShell()))
        .ifPresent(folder -> OpenMemory.in(window.getActivePage(), folder));
    return null;
  }

  private static Optional<Path> ask(Shell shell) {
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText(Messages.open_title);
    dialog.setMessage(Messages.open_message);
    Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
    if (chosen.isPresent() && !MemoryFolders.isMemory(chosen.get())) {
      MessageDialog.openInformation(
          shell, Messages.open_title, Messages.bind(Messages.open_none, chosen.get()));
      return Optional.empty();
    }
    return chosen;
  }
}
