package org.bayan.memory.ui.internal.editor;

import org.bayan.ui.internal.views.CommandKey;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** Home and End go to the first and last row, Enter into the form; Del deletes. */
final class UnitKeys extends AbstractUiBindingConfiguration {

  private final UnitGrid grid;

  UnitKeys(UnitGrid grid) {
    this.grid = grid;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    new RowOnlySelectionBindings().configureUiBindings(registry);
    for (int held : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
      boolean extend = (held & SWT.MOD2) != 0;
      registry.registerFirstKeyBinding(
          new KeyEventMatcher(held, SWT.HOME), (table, event) -> grid.go(0, extend));
      registry.registerFirstKeyBinding(
          new KeyEventMatcher(held, SWT.END),
          (table, event) -> grid.go(grid.rows().count() - 1, extend));
    }
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.DEL), new CommandKey("org.bayan.memory.ui.delete"));
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> grid.entered());
    registry.registerFirstKeyBinding(
        new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (table, event) -> grid.entered());
  }
}
