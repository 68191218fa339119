package org.bayan.terms.ui.internal.commands;

import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does in the active termbase editor what plugin.xml names behind the class. */
public final class TermHandler extends AbstractHandler implements IExecutableExtension {

  private TermCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = TermCommand.valueOf(String.valueOf(data));
  }

  @Override
  public void setEnabled(Object context) {
    Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
    setBaseEnabled(editor instanceof TermbaseEditor termbase && command.isPossible(termbase));
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof TermbaseEditor editor
        && command.isPossible(editor)) {
      command.run(editor);
    }
    return null;
  }
}
