package org.bayan.terms.ui.internal.list;

import org.bayan.ui.internal.views.CommandKey;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Home and End go to the first and last row, Del and Esc run their commands; the keys of NatTable
 * select whole rows.
 */
final class ListKeys extends AbstractUiBindingConfiguration {

  private final ConceptGrid grid;

  ListKeys(ConceptGrid grid) {
    this.grid = grid;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    new RowOnlySelectionBindings().configureUiBindings(registry);
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.ESC), new CommandKey("org.bayan.terms.ui.showAll"));
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.DEL), new CommandKey("org.bayan.terms.ui.delete"));
    for (int held : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
      boolean extend = (held & SWT.MOD2) != 0;
      registry.registerFirstKeyBinding(
          new KeyEventMatcher(held, SWT.HOME), (table, event) -> grid.go(0, extend));
      registry.registerFirstKeyBinding(
          new KeyEventMatcher(held, SWT.END),
          (table, event) -> grid.go(grid.rows().getRowCount() - 1, extend));
    }
  }
}
