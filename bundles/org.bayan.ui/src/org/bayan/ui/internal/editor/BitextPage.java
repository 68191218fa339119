package org.bayan.ui.internal.editor;

import org.bayan.ui.internal.footer.BitextFooter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The page of the editor that shows a bitext: bars that come and go, the grid, the footer. */
final class BitextPage {

  private final Composite page;
  private final Composite bars;
  private final Composite gridArea;
  private final BitextFooter footer;

  BitextPage(Composite parent, ColorRegistry colors) {
    page = new Page(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    bars = new Composite(page, SWT.NONE);
    // SWT for GTK does not resize what has no height; later, in a window from right to left, it
    // would count the places of bars by the width that this had before.
    GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 1, 0).applyTo(bars);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
    gridArea = new Composite(page, SWT.NONE);
    gridArea.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(gridArea);
    Label edge = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(edge);
    footer = new BitextFooter(page, colors);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(footer.control());
  }

  Composite control() {
    return page;
  }

  /** Where bars above the grid are put. */
  Composite bars() {
    return bars;
  }

  /** Where the grid is put. */
  Composite gridArea() {
    return gridArea;
  }

  BitextFooter footer() {
    return footer;
  }

  /** Gives the focus to the grid, not to the bar above it. */
  private final class Page extends Composite {

    Page(Composite parent) {
      super(parent, SWT.NONE);
    }

    @Override
    public boolean setFocus() {
      return gridArea.setFocus();
    }
  }
}
