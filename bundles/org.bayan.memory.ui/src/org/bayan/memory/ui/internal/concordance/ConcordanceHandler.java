package org.bayan.memory.ui.internal.concordance;

import java.util.Optional;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Looks for what a person has selected in a bitext. The selection of the text that is being
 * written, else the term or the word at the caret, is looked for at once; the text of a whole
 * segment waits in the field for Enter.
 */
public final class ConcordanceHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      Optional<SelectedWords> words =
          HandlerUtil.getActiveEditor(event) instanceof BitextEditor editor
              ? SelectedWords.of(editor)
              : Optional.empty();
      ConcordanceView view =
          (ConcordanceView)
              HandlerUtil.getActiveWorkbenchWindowChecked(event)
                  .getActivePage()
                  .showView(MemoryUi.CONCORDANCE);
      words.ifPresentOrElse(
          some -> view.search(some.text(), some.language(), some.now()), view::edit);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
