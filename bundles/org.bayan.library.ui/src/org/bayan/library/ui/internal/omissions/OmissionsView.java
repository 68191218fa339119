package org.bayan.library.ui.internal.omissions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.edit.Place;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.citing.ChosenPassage;
import org.bayan.library.ui.internal.citing.CiteAction;
import org.bayan.library.ui.internal.finding.FindOfficial;
import org.bayan.library.ui.internal.official.OfficialTextView;
import org.bayan.model.bitext.Origin;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.Choice;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Lists what the report leaves out of the official texts that it follows, and goes there. */
public final class OmissionsView extends BeadView {

  private Composite listed;
  private Label count;
  private Choice<Origin> documents;
  private OmissionTable table;
  private SelectedBead bead;
  private boolean stale = true;

  /** A view that is not made yet. */
  public OmissionsView() {
    super(HelpContext.OMISSIONS);
  }

  @Override
  protected Control makeContent(Composite page) {
    listed = new Composite(page, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    listed.setLayout(layout);
    makeHead();
    table = new OmissionTable(listed, this::go);
    table.area().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    addActions();
    followEdits();
    return listed;
  }

  private void addActions() {
    IActionBars bars = getViewSite().getActionBars();
    CiteAction cite = new CiteAction(getSite(), bars.getStatusLineManager(), this::chosen);
    bars.getToolBarManager().add(cite);
    MenuManager menu = new MenuManager();
    menu.add(cite);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table.control().setMenu(menu.createContextMenu(table.control()));
  }

  private Optional<ChosenPassage> chosen() {
    return Optional.of(showsContent() ? table.selected() : List.<Citation>of())
        .filter(some -> !some.isEmpty())
        .map(ChosenPassage.InBitext::new);
  }

  private void makeHead() {
    Composite head = new Composite(listed, SWT.NONE);
    head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    RowLayout row = new RowLayout();
    row.center = true;
    row.spacing = 12;
    row.marginLeft = 8;
    head.setLayout(row);
    documents = new Choice<>(head, Messages.document, Messages.allDocuments, this::fill);
    count = new Label(head, SWT.NONE);
  }

  @Override
  protected void selected(Optional<SelectedBead> now) {
    boolean same =
        now.isPresent() && bead != null && !stale && now.get().project() == bead.project();
    bead = now.orElse(null);
    if (!same) {
      stale = false;
      documents.clear();
      fill();
    }
  }

  private void fill() {
    Optional<OfficialAlignment> official =
        Optional.ofNullable(bead).flatMap(one -> OfficialAlignment.of(one.project()));
    if (official.isEmpty()) {
      sayNone();
      return;
    }
    List<Citation> all = official.get().omissions();
    if (all.isEmpty()) {
      say(Messages.nothing);
    } else {
      show(official.get(), all);
    }
  }

  private void show(OfficialAlignment official, List<Citation> all) {
    Set<Origin> left = new LinkedHashSet<>();
    all.forEach(one -> left.add(one.document()));
    documents.offer(left, document -> name(document, all));
    Optional<Origin> chosen = documents.chosen();
    List<Citation> some =
        all.stream().filter(one -> chosen.isEmpty() || one.document() == chosen.get()).toList();
    table.show(some, official.alignment().getTarget().getLanguage());
    Object[] figures = {all.size(), left.size(), official.documents().size()};
    count.setText(
        chosen.isEmpty()
            ? NLS.bind(Messages.count, figures)
            : NLS.bind(Messages.countOf, some.size(), all.size()));
    count.getParent().layout();
    showContent();
  }

  private static String name(Origin document, List<Citation> all) {
    List<Citation> there = all.stream().filter(one -> one.document() == document).toList();
    return NLS.bind(Messages.documentCount, there.getFirst().documentName(), there.size());
  }

  private void sayNone() {
    if (bead == null) {
      say(Messages.hint);
    } else {
      offer(
          Messages.noOfficialText,
          Messages.find,
          () -> FindOfficial.in(bead.editor(), getSite().getShell()));
    }
  }

  /** Goes to the selected passage in the editor, or shows it in the Official Text view. */
  private void go() {
    Optional<Citation> selected = table.selection();
    Optional<SelectedBead> now = current();
    if (selected.isPresent() && now.isPresent()) {
      BitextEditor editor = now.get().editor();
      if (editor.alignment() == selected.get().bead().eContainer()) {
        go(editor, selected.get());
      } else {
        reveal(now.get(), selected.get());
      }
    }
  }

  private static void go(BitextEditor editor, Citation omission) {
    Place place = new Place(omission.bead(), Optional.of(omission.passage().getFirst()));
    if (editor.writing().close() && editor.grid().select(place)) {
      editor.activate();
      editor.grid().control().setFocus();
    } else {
      editor.say(Messages.hidden);
    }
  }

  private void reveal(SelectedBead now, Citation omission) {
    try {
      OfficialTextView view =
          (OfficialTextView) getSite().getPage().showView(LibraryUi.OFFICIAL_TEXT);
      view.reveal(now, omission);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  // ---- for tests

  /** The table of the passages. */
  public Table table() {
    return table.control();
  }

  /** The line above the table. */
  public String count() {
    return count.getText();
  }

  @Override
  protected void focusContent() {
    table.control().setFocus();
  }

  @Override
  protected void bitextChanged() {
    stale = true;
    super.bitextChanged();
  }
}
