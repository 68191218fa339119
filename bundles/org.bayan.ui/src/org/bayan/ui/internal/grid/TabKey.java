package org.bayan.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;

/** Lets Tab go from one text of a bead to the other; the arrows go through all columns. */
final class TabKey extends AbstractUiBindingConfiguration {

  private final Runnable action;

  TabKey(Runnable action) {
    this.action = action;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    IKeyAction cross = (table, event) -> action.run();
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), cross);
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), cross);
  }
}
