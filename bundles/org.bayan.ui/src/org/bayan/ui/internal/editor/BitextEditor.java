package org.bayan.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.Place;
import org.bayan.core.edit.Refusal;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Shows a bitext as a grid of beads and lets a person say what they think of each. Editors of one
 * file in several windows show one and the same bitext, with its changes.
 */
public final class BitextEditor extends EditorPart implements ISaveablesSource {

  private final BeadSelectionProvider selection = new BeadSelectionProvider();
  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final BitextListener listener = new Listener();
  private SharedBitext bitext;
  private EditorPages pages;
  private BitextGrid grid;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    BitextInput file = BitextInput.of(input);
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    site.setSelectionProvider(selection);
    bitext =
        OpenBitexts.find(file.path())
            .orElseGet(() -> new SharedBitext(PlatformUI.getWorkbench(), file));
    bitext.join(listener);
  }

  @Override
  public void createPartControl(Composite parent) {
    pages = new EditorPages(parent);
    pages.say(NLS.bind(Messages.reading, bitext.file().path().getFileName()));
    themes().addPropertyChangeListener(themeListener);
    // The services of a site act only while its part is the active one.
    getSite().getService(IContextService.class).activateContext(BayanUi.ALIGN_CONTEXT);
    if (bitext.document() == null) {
      new OpenBitext(bitext).start();
    } else {
      show();
    }
  }

  private void show() {
    BitextDocument document = bitext.document();
    grid =
        new BitextGrid(
            pages.area(), document.beads(), document.languages(), themes().getCurrentTheme());
    grid.onSelection(selection::select);
    registerContextMenu();
    pages.show(grid.control());
    if (!document.beads().isEmpty()) {
      grid.select(0);
    }
    if (getSite().getPage().getActivePart() == this) {
      pages.setFocus();
    }
  }

  private void registerContextMenu() {
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    grid.control().setMenu(menu.createContextMenu(grid.control()));
    getEditorSite().registerContextMenu(BayanUi.BITEXT_EDITOR, menu, selection, false);
  }

  /**
   * Runs an edit as one undoable change, and goes where it leads. Where it makes no sense, the
   * status line says why.
   *
   * @param label what it does, in the language of the user, such as "merge of segments 12–13"
   * @param edit what to do
   * @return whether it was done
   */
  public boolean run(String label, Edit edit) {
    if (grid == null || bitext.isBusy()) {
      return false;
    }
    Optional<Place> before = grid.selection().cursor().map(BitextEditor::place);
    try {
      Change change = bitext.editing().run(edit);
      say("");
      bitext.add(new EditOperation(label, bitext, change, before));
      return true;
    } catch (EditException e) {
      refuse(e.refusal());
      return false;
    }
  }

  /** Says in the status line why something was not done. */
  public void refuse(Refusal refusal) {
    say(Refusals.sentence(refusal));
  }

  private static Place place(GridCell cell) {
    return new Place(cell.bead(), cell.segment());
  }

  /** Says something in the status line; nothing for an empty sentence. */
  public void say(String sentence) {
    getEditorSite()
        .getActionBars()
        .getStatusLineManager()
        .setMessage(sentence.isEmpty() ? null : sentence);
  }

  private void edited(EditOperation operation) {
    Set<EObject> touched = operation.change().touched();
    List<Bead> all = bitext.document().beads();
    grid.show(all, all, bead -> isTouched(bead, touched));
    operation.place().ifPresent(grid::select);
  }

  private static boolean isTouched(Bead bead, Set<EObject> touched) {
    return touched.contains(bead)
        || bead.getSource().stream().anyMatch(touched::contains)
        || bead.getTarget().stream().anyMatch(touched::contains);
  }

  /** Shows the new content where the person was in the old one. */
  private void replaced() {
    PlaceIds place = PlaceIds.of(grid.selection());
    grid.marks().clear();
    if (grid.languages().equals(bitext.document().languages())) {
      List<Bead> all = bitext.document().beads();
      grid.show(all, all, bead -> true);
    } else {
      grid.control().dispose();
      show();
    }
    place.in(bitext.editing().alignment()).ifPresent(grid::select);
  }

  private void followFile() {
    BitextInput file = bitext.file();
    IEditorInput input = file.toEditorInput();
    if (!input.equals(getEditorInput())) {
      setInputWithNotify(input);
    }
    String name = String.valueOf(file.path().getFileName());
    setPartName(bitext.isGone() ? NLS.bind(Messages.name_deleted, name) : name);
  }

  private void themeChanged() {
    if (grid != null) {
      grid.themeChanged();
    }
  }

  private static IThemeManager themes() {
    return PlatformUI.getWorkbench().getThemeManager();
  }

  /** The alignment that is edited; null until the bitext is read. */
  public Alignment alignment() {
    return bitext.document() == null ? null : bitext.editing().alignment();
  }

  /** The grid; null until the bitext is read. */
  public BitextGrid grid() {
    return grid;
  }

  /** What the editor shows: the grid, or a sentence where there is none. */
  public Composite area() {
    return pages.area();
  }

  /** The bitext, which other editors may show, too; null before the editor is initialised. */
  SharedBitext bitext() {
    return bitext;
  }

  IUndoContext undoContext() {
    return bitext.undoContext();
  }

  /**
   * Says that text is being typed in a cell, which is in no edit yet, so that it counts as unsaved
   * and is recovered after a crash. To be called at each key, and with what gives nothing when the
   * cell is closed.
   *
   * @param edit asked for the edit that the text would become now; empty where it is as it was
   */
  public void typing(Supplier<Optional<Edit>> edit) {
    bitext.typing(edit);
  }

  // ---- saving

  @Override
  public boolean isDirty() {
    return bitext.isDirty();
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {saveable()};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  private BitextSaveable saveable() {
    ImageDescriptor image = getEditorInput().getImageDescriptor();
    return new BitextSaveable(bitext, getSite()::getShell, image);
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    saveable().doSave(monitor);
  }

  @Override
  public boolean isSaveAsAllowed() {
    return true;
  }

  @Override
  public void doSaveAs() {
    if (bitext.document() != null) {
      new SaveBitext(getSite().getShell(), bitext).saveAs(new NullProgressMonitor());
    }
  }

  @Override
  public void setFocus() {
    pages.setFocus();
  }

  @Override
  public void dispose() {
    themes().removePropertyChangeListener(themeListener);
    if (bitext != null) {
      bitext.leave(listener);
    }
    super.dispose();
  }

  /** Follows the bitext, whoever changes it. */
  private final class Listener implements BitextListener {

    @Override
    public void opened() {
      if (isShown()) {
        show();
      }
    }

    @Override
    public void refused(String sentence) {
      if (isShown()) {
        pages.say(sentence);
      }
    }

    @Override
    public void edited(EditOperation operation) {
      if (grid != null) {
        BitextEditor.this.edited(operation);
      }
    }

    @Override
    public void replaced() {
      if (grid != null) {
        BitextEditor.this.replaced();
      }
    }

    @Override
    public void stateChanged() {
      followFile();
      firePropertyChange(PROP_DIRTY);
    }

    private boolean isShown() {
      return pages != null && !pages.isDisposed();
    }
  }
}
