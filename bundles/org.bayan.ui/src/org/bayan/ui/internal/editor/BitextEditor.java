package org.bayan.ui.internal.editor;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.themes.IThemeManager;

/** Shows a bitext as a grid of beads and lets a person say what they think of each. */
public final class BitextEditor extends EditorPart {

  private final BeadSelectionProvider selection = new BeadSelectionProvider();
  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private BitextInput file;
  private ChangeHistory history;
  private BitextDocument document;
  private EditorPages pages;
  private BitextGrid grid;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    file = BitextInput.of(input);
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    site.setSelectionProvider(selection);
    history =
        new ChangeHistory(
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory(),
            this,
            this::changed);
  }

  @Override
  public void createPartControl(Composite parent) {
    pages = new EditorPages(parent);
    pages.say("Reading " + file.path().getFileName() + " \u2026");
    themes().addPropertyChangeListener(themeListener);
    // The services of a site act only while its part is the active one.
    getSite().getService(IContextService.class).activateContext(BayanUi.ALIGN_CONTEXT);
    new ReadBitextJob(
            file, read -> later(() -> show(read)), e -> later(() -> pages.say(e.getMessage())))
        .schedule();
  }

  /** Runs something on the user interface thread, unless the editor was closed meanwhile. */
  private void later(Runnable action) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!pages.isDisposed()) {
                action.run();
              }
            });
  }

  private void show(BitextDocument read) {
    document = read;
    grid = new BitextGrid(pages.area(), read.beads(), read.languages(), themes().getCurrentTheme());
    grid.onSelection(selection::select);
    registerContextMenu();
    pages.show(grid.control());
    if (!read.beads().isEmpty()) {
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
   * Sets the status of the selected beads, as one undoable change.
   *
   * @param status the new status
   * @param label what the change is called in the undo menu
   * @throws ExecutionException when the operation history refuses
   */
  public void setStatus(BeadStatus status, String label) throws ExecutionException {
    List<Bead> beads = grid == null ? List.of() : grid.selectedBeads();
    if (!beads.isEmpty()) {
      String person = System.getProperty("user.name");
      history.execute(new SetStatusOperation(label, history.context(), beads, status, person));
    }
  }

  private void changed() {
    later(
        () -> {
          grid.repaint();
          selection.select(grid.selectedBeads());
          firePropertyChange(PROP_DIRTY);
        });
  }

  private void themeChanged() {
    if (grid != null) {
      grid.themeChanged();
    }
  }

  private static IThemeManager themes() {
    return PlatformUI.getWorkbench().getThemeManager();
  }

  /** The grid; null until the bitext is read. */
  public BitextGrid grid() {
    return grid;
  }

  /** What the editor shows: the grid, or a sentence where there is none. */
  public Composite area() {
    return pages.area();
  }

  IUndoContext undoContext() {
    return history.context();
  }

  @Override
  public boolean isDirty() {
    return history.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    boolean saved = new SaveBitext(getSite().getShell(), file, document).run(monitor);
    if (saved) {
      history.markSaved();
      firePropertyChange(PROP_DIRTY);
    } else {
      // Whoever saves before closing must not close.
      monitor.setCanceled(true);
    }
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("A bitext is copied in the Project Explorer.");
  }

  @Override
  public void setFocus() {
    pages.setFocus();
  }

  @Override
  public void dispose() {
    themes().removePropertyChangeListener(themeListener);
    if (history != null) {
      history.dispose();
    }
    super.dispose();
  }
}
