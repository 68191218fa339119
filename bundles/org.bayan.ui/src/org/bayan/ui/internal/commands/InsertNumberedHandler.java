package org.bayan.ui.internal.commands;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Inserts a term or an earlier translation by its number, which the key gives; plugin.xml names
 * {@code TERM} or {@code MATCH} behind the class.
 */
public final class InsertNumberedHandler extends AbstractHandler implements IExecutableExtension {

  /** The parameter of both commands: a number from 1. */
  private static final String NUMBER = "org.bayan.ui.number";

  private boolean term;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    term = "TERM".equals(data);
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null) {
      int number = Integer.parseInt(event.getParameter(NUMBER));
      if (term) {
        editor.writing().insertions().insertTerm(number);
      } else {
        editor.writing().insertions().insertMatch(number);
      }
    }
    return null;
  }
}
