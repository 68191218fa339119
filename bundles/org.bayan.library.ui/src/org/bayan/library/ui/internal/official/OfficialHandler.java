package org.bayan.library.ui.internal.official;

import org.bayan.library.ui.LibraryUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.SelectedBeadHandler;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/**
 * Runs the {@link OfficialCommand} that plugin.xml names behind the class, with the citation that
 * is selected in the view, else the first one of the selected bead.
 */
public final class OfficialHandler extends SelectedBeadHandler implements IExecutableExtension {

  private OfficialCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = OfficialCommand.valueOf(String.valueOf(data));
  }

  @Override
  protected void run(SelectedBead bead) {
    BitextEditor editor = bead.editor();
    if (editor.getSite().getPage().findView(LibraryUi.OFFICIAL_TEXT)
            instanceof OfficialTextView view
        && view.shows(editor, bead.bead())
        && view.selection().isPresent()) {
      view.run(command);
    } else {
      run(FoundCitations.of(bead));
    }
  }

  private void run(FoundCitations found) {
    if (found.citations().isEmpty()) {
      found.bead().editor().say(EmptyReason.of(found));
    } else {
      command.run(found, found.citations().getFirst());
    }
  }
}
