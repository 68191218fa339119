package org.bayan.ui.internal.views;

import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Does something about the selected bead of the bitext that is open; nothing where there is none.
 */
public abstract class SelectedBeadHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null) {
      SelectedBead.in(editor).ifPresent(this::run);
    }
    return null;
  }

  /** Does it. */
  protected abstract void run(SelectedBead bead);
}
