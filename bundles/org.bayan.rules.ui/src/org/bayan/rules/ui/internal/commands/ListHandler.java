package org.bayan.rules.ui.internal.commands;

import java.util.Optional;
import org.bayan.rules.ui.internal.editor.ListCommand;
import org.bayan.rules.ui.internal.editor.SrxEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does with the list that had the focus last what plugin.xml names behind the class. */
public final class ListHandler extends AbstractHandler implements IExecutableExtension {

  private ListCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = ListCommand.valueOf(String.valueOf(data));
  }

  @Override
  public void setEnabled(Object context) {
    Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
    setBaseEnabled(
        editor instanceof SrxEditor rules
            && rules.activeList().filter(list -> list.can(command)).isPresent());
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Optional.of(HandlerUtil.getActiveEditorChecked(event))
        .filter(SrxEditor.class::isInstance)
        .map(SrxEditor.class::cast)
        .flatMap(SrxEditor::activeList)
        .ifPresent(list -> list.run(command));
    return null;
  }
}
