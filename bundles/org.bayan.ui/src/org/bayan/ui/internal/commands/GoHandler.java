package org.bayan.ui.internal.commands;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Goes to the next or previous bead of a kind; plugin.xml names both behind the class, such as
 * {@code NOT_ONE_TO_ONE next}.
 */
public final class GoHandler extends AbstractHandler implements IExecutableExtension {

  private BeadKind kind;
  private boolean forward;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    String[] words = String.valueOf(data).split(" ");
    kind = BeadKind.valueOf(words[0]);
    forward = words[1].equals("next");
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null) {
      editor.say(editor.grid().go(kind::includes, forward) ? "" : kind.none(forward));
    }
    return null;
  }
}
