package org.bayan.ui.internal.commands;

import org.bayan.core.edit.EditException;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the {@link AlignCommand} that plugin.xml names behind the class. */
public final class EditHandler extends AbstractHandler implements IExecutableExtension {

  private AlignCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = AlignCommand.valueOf(String.valueOf(data));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null
        && editor.writing().close()) {
      if (!command.reach().isShown(editor.grid())) {
        editor.say(Messages.neighbourHidden);
        return null;
      }
      SelectedBeads selected =
          new SelectedBeads(
              editor.alignment(), editor.grid().selection(), editor.grid().marks().segments());
      try {
        if (editor.run(command.label(selected), command.edit(selected))) {
          editor.grid().marks().clear();
        }
      } catch (EditException e) {
        editor.refuse(e.refusal());
      }
    }
    return null;
  }
}
