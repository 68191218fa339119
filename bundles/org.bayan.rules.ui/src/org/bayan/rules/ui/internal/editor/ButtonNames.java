package org.bayan.rules.ui.internal.editor;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.ToolBar;

/** Tells screen readers the names of buttons that have only a picture. */
final class ButtonNames extends AccessibleAdapter {

  private final ToolBar bar;

  ButtonNames(ToolBar bar) {
    this.bar = bar;
  }

  @Override
  public void getName(AccessibleEvent event) {
    if (event.childID >= 0 && event.childID < bar.getItemCount()) {
      event.result = bar.getItem(event.childID).getToolTipText();
    }
  }
}
