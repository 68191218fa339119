package org.bayan.memory.ui.internal.matches;

import org.bayan.memory.ui.MemoryUi;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Puts a match in the place of the translation: that which is selected in the view of the matches,
 * else the best.
 */
public final class ReplaceHandler extends AbstractHandler {

  private final MatchFinder finder = new MatchFinder(ReplaceHandler::replace);

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null
        && editor.getSite().getSelectionProvider().getSelection()
            instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof Bead bead
        && bead.eContainer() instanceof Alignment alignment) {
      if (editor.getSite().getPage().findView(MemoryUi.MATCHES) instanceof MatchesView view
          && view.shows(editor, bead)
          && view.selection().isPresent()) {
        view.replace();
      } else {
        BitextProject project = (BitextProject) alignment.eContainer();
        finder.find(new SelectedBead(bead, alignment, project, editor), 0);
      }
    }
    return null;
  }

  private static void replace(FoundMatches found) {
    BitextEditor editor = found.bead().editor();
    if (found.matches().isEmpty()) {
      editor.say(Messages.noMatch);
    } else if (editor.writing() != null) {
      editor.writing().insertions().replaceTranslation(found.matches().getFirst().proposal());
    }
  }
}
