package org.bayan.ui.internal.views;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Runs a command of the workbench on a key in a table. Esc and Del need it beside their key
 * binding: the workbench passes these two on only after the widget that has the focus, and after a
 * long session not every time. Where the table has run the command the workbench does not.
 */
public final class CommandKey implements IKeyAction {

  private final String command;

  /** Runs a command, if it is enabled. */
  public CommandKey(String command) {
    this.command = command;
  }

  @Override
  public void run(NatTable table, KeyEvent event) {
    event.doit = false;
    run(command);
  }

  /** Runs a command, if it is enabled, for a control that is no table. */
  public static void run(String command) {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
    commands.getCommand(command).setEnabled(handlers.getCurrentState());
    if (commands.getCommand(command).isEnabled()) {
      try {
        handlers.executeCommand(command, null);
      } catch (CommandException e) {
        // That of a handler is shown by the handler; another means a fault of plugin.xml.
        ILog.of(CommandKey.class).log(Status.error(command, e));
      }
    }
  }
}
