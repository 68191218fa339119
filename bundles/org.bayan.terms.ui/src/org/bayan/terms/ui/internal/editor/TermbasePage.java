package org.bayan.terms.ui.internal.editor;

import org.bayan.terms.ui.internal.list.ConceptIndex;
import org.bayan.terms.ui.internal.list.ConceptList;
import org.bayan.terms.ui.internal.list.FaultFinder;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The page of the editor: the list, and the footer below. */
final class TermbasePage {

  private final Composite page;
  private final SashForm sash;
  private final ConceptList list;
  private final TermbaseFooter footer;

  TermbasePage(Composite parent, ConceptIndex index, FaultFinder faults) {
    page = new Page(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    sash = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    list = new ConceptList(sash, index, faults);
    Label edge = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(edge);
    footer = new TermbaseFooter(page);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(footer.control());
  }

  Composite control() {
    return page;
  }

  ConceptList list() {
    return list;
  }

  TermbaseFooter footer() {
    return footer;
  }

  /** Gives the focus to the list, not to the bar above it. */
  private final class Page extends Composite {

    Page(Composite parent) {
      super(parent, SWT.NONE);
    }

    @Override
    public boolean setFocus() {
      list.setFocus();
      return true;
    }
  }
}
