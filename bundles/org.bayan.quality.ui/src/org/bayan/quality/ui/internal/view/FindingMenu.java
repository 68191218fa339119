package org.bayan.quality.ui.internal.view;

import org.bayan.quality.ui.QualityUi;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done in the view with the selected finding. */
final class FindingMenu {

  private final ChecksView view;
  private final FindingTable table;

  FindingMenu(ChecksView view, FindingTable table) {
    this.view = view;
    this.table = table;
  }

  /** Puts the actions into the context menu; Delete ignores, or lets count again. */
  void addTo(IViewSite site) {
    Action delete = action(Messages.ignore, this::toggle);
    site.getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    table.table().setMenu(menu.createContextMenu(table.table()));
    table
        .table()
        .addListener(
            SWT.KeyDown,
            event -> {
              if (event.keyCode == SWT.DEL && event.stateMask == 0) {
                toggle();
              }
            });
  }

  private void fill(IMenuManager menu) {
    view.selection()
        .ifPresent(
            row -> {
              menu.add(action(Messages.go, view::go));
              menu.add(new Separator());
              Action fix = action(Messages.fix, () -> run(FindingCommand.FIX));
              fix.setActionDefinitionId(QualityUi.FIX);
              fix.setEnabled(!row.fix().isEmpty());
              menu.add(fix);
              menu.add(ignoring(row));
            });
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private Action ignoring(ShownFinding row) {
    if (row.dismissal().isPresent()) {
      return action(Messages.countAgain, () -> run(FindingCommand.COUNT_AGAIN));
    }
    Action ignore = action(Messages.ignore, () -> run(FindingCommand.IGNORE));
    ignore.setActionDefinitionId(QualityUi.IGNORE);
    return ignore;
  }

  private void toggle() {
    view.selection()
        .ifPresent(
            row ->
                run(
                    row.dismissal().isPresent()
                        ? FindingCommand.COUNT_AGAIN
                        : FindingCommand.IGNORE));
  }

  private void run(FindingCommand command) {
    view.selection().ifPresent(row -> view.editor().ifPresent(editor -> command.run(editor, row)));
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
