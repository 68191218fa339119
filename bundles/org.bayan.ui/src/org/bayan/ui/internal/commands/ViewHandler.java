package org.bayan.ui.internal.commands;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the {@link ViewCommand} that plugin.xml names behind the class. */
public final class ViewHandler extends AbstractHandler implements IExecutableExtension {

  private ViewCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = ViewCommand.valueOf(String.valueOf(data));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null
        && editor.writing().close()) {
      editor.activate();
      editor.say("");
      command.run(editor);
    }
    return null;
  }
}
