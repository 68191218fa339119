package org.bayan.rcp.internal;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Hides the tool buttons and menu entries that the text editors of the platform put into every
 * window, whatever is edited, those that Bayan has itself, and the preferences of version control,
 * which Bayan has none of.
 */
final class ForeignActions extends PerspectiveAdapter {

  private static final List<String> ACTION_SETS =
      List.of(
          "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
          "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
          "org.eclipse.ui.edit.text.actionSet.navigation",
          "org.eclipse.ui.edit.text.actionSet.openExternalFile",
          "org.eclipse.ui.NavigateActionSet",
          "org.eclipse.ui.actionSet.keyBindings",
          "org.eclipse.ui.actionSet.openFiles");

  private static final String VERSION_CONTROL = "org.eclipse.team.ui.TeamPreferences";

  private ForeignActions() {}

  static void hide(IWorkbenchWindow window) {
    window.getWorkbench().getPreferenceManager().remove(VERSION_CONTROL);
    ForeignActions foreign = new ForeignActions();
    window.addPerspectiveListener(foreign);
    foreign.perspectiveActivated(window.getActivePage(), null);
  }

  /** Who resets a perspective gets back what is hidden. */
  @Override
  public void perspectiveChanged(
      IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
    if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
      perspectiveActivated(page, perspective);
    }
  }

  @Override
  public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
    ACTION_SETS.forEach(page::hideActionSet);
  }
}
