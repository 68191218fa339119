package org.bayan.library.ui.internal.finding;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the official words behind the bitext that is edited. */
public final class FindHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor) {
      FindOfficial.in(editor, HandlerUtil.getActiveShellChecked(event));
    }
    return null;
  }
}
