package org.bayan.memory.ui.internal.matches;

import java.util.List;
import java.util.Optional;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.memories.MemoriesDialog;
import org.bayan.memory.ui.internal.memories.UsedMemories;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done in the Matches view: with the selected match, and with the memories. */
final class MatchActions {

  private final MatchesView view;
  private final Action memories = action(Messages.memories, this::editMemories);

  MatchActions(MatchesView view) {
    this.view = view;
  }

  /** Puts the actions into the menus of the view and of its list. */
  void addTo(IViewSite site, Control list) {
    Action copy = action(Messages.copy, view::copy);
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    memories.setToolTipText(Messages.memoriesTip);
    ResourceLocator.imageDescriptorFromBundle(MemoryUi.BUNDLE, "icons/memory.svg")
        .ifPresent(memories::setImageDescriptor);
    memories.setEnabled(false);
    site.getActionBars().getToolBarManager().add(memories);
    site.getActionBars().getMenuManager().add(memories);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> fill(shown, copy));
    list.setMenu(menu.createContextMenu(list));
  }

  /** A bead is selected, or none: without a bitext there are no memories to choose. */
  void beadChanged() {
    memories.setEnabled(view.bead().isPresent());
  }

  private void fill(IMenuManager menu, Action copy) {
    Optional<ShownMatch> selected = view.selection();
    for (Action one :
        List.of(
            action(Messages.insert, view::insert), action(Messages.replace, view::replace), copy)) {
      one.setEnabled(selected.isPresent());
      menu.add(one);
    }
    menu.add(new Separator());
    selected.ifPresent(one -> menu.add(useNot(one)));
    menu.add(memories);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private IAction useNot(ShownMatch match) {
    return action(
        NLS.bind(Messages.useNot, match.memory().name()),
        () ->
            view.bead().ifPresent(bead -> UsedMemories.of(bead).disable(match.memory().folder())));
  }

  private void editMemories() {
    view.bead().ifPresent(bead -> MemoriesDialog.open(view.getSite().getShell(), bead));
  }

  private static Action action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }
}
