package org.bayan.quality.ui.internal.view;

import java.util.Optional;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.LiveCheck;
import org.bayan.quality.ui.internal.checking.LiveFindings;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.SelectedBeadHandler;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/**
 * Runs the {@link FindingCommand} that plugin.xml names behind the class, with the finding that is
 * selected in the view, else with the first one of the selected bead that it suits.
 */
public final class FindingHandler extends SelectedBeadHandler implements IExecutableExtension {

  private FindingCommand command;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    command = FindingCommand.valueOf(String.valueOf(data));
  }

  @Override
  protected void run(SelectedBead bead) {
    BitextEditor editor = bead.editor();
    Optional<ShownFinding> chosen =
        editor.getSite().getPage().findView(QualityUi.CHECKS) instanceof ChecksView view
                && view.shows(editor, bead.bead())
            ? view.selection().filter(command::suits)
            : Optional.empty();
    if (chosen.isPresent()) {
      command.run(editor, chosen.get());
    } else {
      new LiveCheck(this::runFirst).check(bead);
    }
  }

  private void runFirst(LiveFindings found) {
    BitextEditor editor = found.bead().editor();
    Optional<ShownFinding> first =
        found.findings(false).stream()
            .map(one -> new ShownFinding(one, Optional.empty()))
            .filter(command::suits)
            .findFirst();
    if (first.isPresent() && editor.writing() != null) {
      command.run(editor, first.get());
    } else {
      editor.say(found.reason().orElseGet(command::none));
    }
  }
}
