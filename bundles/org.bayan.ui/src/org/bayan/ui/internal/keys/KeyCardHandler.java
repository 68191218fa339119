package org.bayan.ui.internal.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;

/** Shows the key card. */
public final class KeyCardHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IBindingService bindings = window.getWorkbench().getService(IBindingService.class);
    ICommandService commands = window.getWorkbench().getService(ICommandService.class);
    new KeyCardDialog(
            window.getShell(), new KeyCard(commands, bindings).rows(), new KeySchemes(bindings))
        .open();
    return null;
  }
}
