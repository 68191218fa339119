package org.bayan.memory.ui.internal.concordance;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The menu of the view: the orders, and the export. */
final class ConcordanceMenu {

  private final ConcordanceView view;

  ConcordanceMenu(ConcordanceView view) {
    this.view = view;
  }

  void fill(IMenuManager menu) {
    MenuManager sort = new MenuManager(Messages.sort);
    sort.setRemoveAllWhenShown(true);
    sort.addMenuListener(this::fillOrders);
    menu.add(sort);
    menu.add(new Separator());
    Action export =
        new Action(Messages.export) {
          @Override
          public void run() {
            new UseExport(view).ask();
          }
        };
    menu.add(export);
    menu.addMenuListener(shown -> export.setEnabled(!view.shown().isEmpty()));
  }

  private void fillOrders(IMenuManager menu) {
    for (UseOrder order : UseOrder.values()) {
      Action action =
          new Action(order.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
              if (isChecked()) {
                view.sort(order);
              }
            }
          };
      action.setChecked(view.order() == order);
      menu.add(action);
    }
  }
}
