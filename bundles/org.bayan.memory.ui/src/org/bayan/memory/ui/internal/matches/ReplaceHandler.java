package org.bayan.memory.ui.internal.matches;

import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.SelectedBeadHandler;

/**
 * Puts a match in the place of the translation: that which is selected in the view of the matches,
 * else the best.
 */
public final class ReplaceHandler extends SelectedBeadHandler {

  private final MatchFinder finder = new MatchFinder(ReplaceHandler::replaceBest);

  @Override
  protected void run(SelectedBead bead) {
    BitextEditor editor = bead.editor();
    if (editor.getSite().getPage().findView(MemoryUi.MATCHES) instanceof MatchesView view
        && view.shows(editor, bead.bead())
        && view.selection().isPresent()) {
      view.replace();
    } else {
      finder.find(bead, 0);
    }
  }

  private static void replaceBest(FoundMatches found) {
    BitextEditor editor = found.bead().editor();
    if (found.matches().isEmpty()) {
      editor.say(Messages.noMatch);
    } else if (editor.writing() != null) {
      editor.writing().insertions().replaceTranslation(found.matches().getFirst().proposal());
    }
  }
}
