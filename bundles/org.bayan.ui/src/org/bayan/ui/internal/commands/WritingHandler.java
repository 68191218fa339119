package org.bayan.ui.internal.commands;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the {@link WritingCommand} that plugin.xml names behind the class. */
public final class WritingHandler extends AbstractHandler implements IExecutableExtension {

  private WritingCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = WritingCommand.valueOf(String.valueOf(data));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null) {
      editor.activate();
      editor.say("");
      command.run(editor.writing());
    }
    return null;
  }
}
