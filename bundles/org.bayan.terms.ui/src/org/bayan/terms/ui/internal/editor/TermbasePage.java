package org.bayan.terms.ui.internal.editor;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.form.EntryForm;
import org.bayan.terms.ui.internal.list.ConceptList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorSite;

/** The page of the editor: the list, the form of the selected concept, and the footer below. */
final class TermbasePage {

  /** From which width on the form stands beside the list whatever the height, in pixels. */
  private static final int WIDE = 1000;

  /** From which width on it stands there where there is no room for it below. */
  private static final int NARROW = 680;

  private static final int HIGH = 700;

  private static final int SASH = 5;
  private static final int[] BESIDE = {56, 44};
  private static final int[] BELOW = {46, 54};

  private final Composite page;
  private final SashForm sash;
  private final ConceptList list;
  private final EntryForm form;
  private final TermbaseFooter footer;
  private ConceptEntry shown;
  private boolean showing;
  private boolean placed;

  /**
   * Makes the widgets.
   *
   * @param parent where they are put
   * @param site the editor
   * @param termbase what is shown
   */
  TermbasePage(Composite parent, IEditorSite site, SharedTermbase termbase) {
    page = new Page(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    sash = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    sash.setSashWidth(SASH);
    list = new ConceptList(sash, termbase.index(), new FindFaults(termbase));
    form = new EntryForm(sash, site, termbase);
    form.onGoTo(concept -> list.reveal(List.of(concept)));
    sash.addListener(SWT.Resize, event -> place());
    Label edge = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(edge);
    footer = new TermbaseFooter(page);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(footer.control());
  }

  /** Beside each other where there is room for both, else one above the other. */
  private void place() {
    Rectangle room = sash.getClientArea();
    boolean wide = room.width >= WIDE || room.width >= NARROW && room.height < HIGH;
    int wanted = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
    if (sash.getOrientation() != wanted || !placed) {
      placed = true;
      sash.setOrientation(wanted);
      sash.setWeights(wide ? BESIDE : BELOW);
    }
  }

  /** Shows the concept that is selected, once nothing else happens: keys may be held. */
  void showSelected(List<ConceptEntry> selected) {
    shown = selected.size() == 1 ? selected.getFirst() : null;
    if (!showing) {
      showing = true;
      page.getDisplay().asyncExec(this::showLatest);
    }
  }

  private void showLatest() {
    showing = false;
    if (!page.isDisposed()) {
      form.show(shown);
    }
  }

  EntryForm form() {
    return form;
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
