package org.bayan.memory.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the active editor of a memory what plugin.xml names behind the class. */
public final class MemoryHandler extends AbstractHandler implements IExecutableExtension {

  private MemoryCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = MemoryCommand.valueOf(String.valueOf(data));
  }

  @Override
  public void setEnabled(Object context) {
    Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
    setBaseEnabled(editor instanceof MemoryEditor memory && command.isPossible(memory));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof MemoryEditor editor
        && command.isPossible(editor)) {
      command.run(editor);
    }
    return null;
  }
}
