package org.bayan.ui.internal.commands;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Marks the selected segments for linking, or takes their marks away. */
public final class MarkHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.grid() != null) {
      editor.grid().marks().toggle(editor.grid().selection().segments());
    }
    return null;
  }
}
