package org.bayan.ui.internal.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** Shows the documents of a bitext as they will look, at the selected bead. */
public final class PreviewView extends BeadView {

  private static final String SIDES = "sides";

  private final Map<Side, PageCanvas> pages = new EnumMap<>(Side.class);
  private final Map<ShownSides, IAction> actions = new EnumMap<>(ShownSides.class);
  private ShownSides sides = ShownSides.BOTH;
  private SashForm documents;

  /** A view that is not made yet. */
  public PreviewView() {
    super(HelpContext.PREVIEW);
  }

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    if (memento != null) {
      sides = ShownSides.of(memento.getString(SIDES));
    }
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(SIDES, sides.name());
  }

  @Override
  protected Control makeContent(Composite page) {
    documents = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
    pages.put(Side.SOURCE, new PageCanvas(documents, Messages.source, this::picked));
    pages.put(Side.TARGET, new PageCanvas(documents, Messages.target, this::picked));
    for (ShownSides choice : ShownSides.values()) {
      addAction(choice);
    }
    show(sides);
    return documents;
  }

  private void addAction(ShownSides choice) {
    Action action =
        new Action(choice.label(), IAction.AS_RADIO_BUTTON) {
          @Override
          public void run() {
            show(choice);
            selected(current());
          }
        };
    action.setToolTipText(choice.toolTip());
    actions.put(choice, action);
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(action);
    getViewSite().getActionBars().getMenuManager().add(action);
  }

  private void show(ShownSides choice) {
    sides = choice;
    pages.get(Side.SOURCE).control().setVisible(choice != ShownSides.TARGET);
    pages.get(Side.TARGET).control().setVisible(choice != ShownSides.SOURCE);
    documents.layout();
    actions.forEach((shown, action) -> action.setChecked(shown == choice));
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    selected.ifPresentOrElse(this::show, () -> say(Messages.hint));
  }

  private void show(SelectedBead bead) {
    showContent();
    pages.forEach((side, shown) -> shown.show(bead.text(side), bead.segments(side)));
  }

  /** Selects the bead of a segment in the editor. */
  private void picked(Segment segment) {
    current().ifPresent(bead -> select(bead, segment));
  }

  private static void select(SelectedBead bead, Segment segment) {
    List<Bead> beads = bead.alignment().getBeads();
    beads.stream()
        .filter(one -> one.getSource().contains(segment) || one.getTarget().contains(segment))
        .findFirst()
        .ifPresent(one -> bead.editor().grid().select(Place.of(one, segment)));
  }

  @Override
  protected void themeChanged() {
    pages.values().forEach(PageCanvas::lay);
  }

  /** The page of a side. */
  public Canvas page(Side side) {
    return pages.get(side).control();
  }

  /** Whether a segment is in sight as a whole. */
  public boolean shows(Side side, Segment segment) {
    return pages.get(side).control().isVisible() && pages.get(side).shows(segment);
  }

  @Override
  protected void focusContent() {
    pages.get(sides == ShownSides.TARGET ? Side.TARGET : Side.SOURCE).control().setFocus();
  }
}
