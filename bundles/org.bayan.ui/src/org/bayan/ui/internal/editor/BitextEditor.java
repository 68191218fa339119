package org.bayan.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.Place;
import org.bayan.core.edit.Refusal;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.files.DoneOperation;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.files.Opening;
import org.bayan.ui.internal.filter.GridFilter;
import org.bayan.ui.internal.find.GridFind;
import org.bayan.ui.internal.footer.BitextFooter;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.Zoom;
import org.bayan.ui.internal.problems.GoToProblem;
import org.bayan.ui.internal.problems.MarkProblemsJob;
import org.bayan.ui.internal.rehearsal.RehearsalJob;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.terms.TermInsertion;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.bayan.ui.internal.writing.SegmentWriting;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.themes.ITheme;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Shows a bitext as a grid of beads and lets a person say what they think of each. Editors of one
 * file in several windows show one and the same bitext, with its changes.
 */
public final class BitextEditor extends EditorPart implements ISaveablesSource {

  private static final int AFTER_PAINTING_MILLISECONDS = 100;

  private final BeadSelectionProvider selection = new BeadSelectionProvider();
  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final IPreferenceChangeListener preferenceListener = this::preferenceChanged;
  private final BitextListener listener = new Listener();
  private final Set<Typing> typingBeside = new LinkedHashSet<>();
  private final GoToProblem problems = new GoToProblem(this::beads, this::go);
  private SharedBitext bitext;
  private EditorPages pages;
  private ShownBitext shown;
  private EditorKeys keys;
  private StatusSentence sentences;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    FileInput file = FileInput.of(input);
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    site.setSelectionProvider(selection);
    bitext =
        OpenBitexts.find(file.path())
            .orElseGet(() -> new SharedBitext(PlatformUI.getWorkbench(), file));
    sentences = new StatusSentence(getEditorSite());
    bitext.join(listener);
  }

  @Override
  public void createPartControl(Composite parent) {
    pages = new EditorPages(parent);
    pages.say(NLS.bind(Messages.reading, bitext.file().path().getFileName()));
    themes().addPropertyChangeListener(themeListener);
    BayanPreferences.node().addPreferenceChangeListener(preferenceListener);
    keys = new EditorKeys(getSite(), BayanUi.ALIGN_CONTEXT);
    if (bitext.document() == null) {
      new Opening<>(bitext, BayanUi.BITEXT_EDITOR).start();
    } else {
      show();
    }
  }

  private void show() {
    ITheme theme = themes().getCurrentTheme();
    shown = new ShownBitext(this, bitext, pages.area(), theme);
    grid().onSelection(this::selected);
    sentences.endIn(grid().control());
    registerContextMenu();
    shown.fill();
    useKeysInBars();
    pages.show(shown.page().control());
    if (!shown.beads().isEmpty()) {
      grid().select(0);
    }
    if (getSite().getPage().getActivePart() == this) {
      pages.setFocus();
    }
    problems.ready();
    later(this::markProblems);
    later(RehearsalJob::begin);
    StartFigure.of(grid());
  }

  /** Does something once the person sees what there is now. */
  private void later(Runnable action) {
    pages
        .area()
        .getDisplay()
        .timerExec(
            AFTER_PAINTING_MILLISECONDS,
            () -> {
              if (!pages.isDisposed()) {
                action.run();
              }
            });
  }

  private boolean go(Place place) {
    return grid().select(place);
  }

  private List<Bead> beads() {
    return shown == null ? List.of() : shown.beads();
  }

  private void markProblems() {
    bitext
        .file()
        .resource()
        .ifPresent(resource -> new MarkProblemsJob(resource, alignment()).schedule());
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == TermInsertion.class && writing() != null) {
      return adapter.cast((TermInsertion) writing().insertions()::insertTerm);
    }
    if (adapter == OpenFile.class) {
      return adapter.cast(bitext);
    }
    return adapter == IGotoMarker.class ? adapter.cast(problems) : super.getAdapter(adapter);
  }

  private void selected(List<Bead> beads) {
    selection.select(beads);
    if (writing() != null) {
      writing().mode().selectionChanged();
      shown.termsChanged();
    }
  }

  private void registerContextMenu() {
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    grid().control().setMenu(menu.createContextMenu(grid().control()));
    KeyboardMenu.at(grid().control(), () -> grid().cursorBounds());
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
    return run(label, edit, bitext::add);
  }

  /**
   * Leaves the bitext as it is, and lets Redo run an edit that a person did not go through with.
   *
   * @param label what it does, as for an edit that is run
   * @param edit what was not done
   * @return whether Redo can do it
   */
  public boolean offerAgain(String label, Edit edit) {
    return run(label, edit, bitext::addUndone);
  }

  private boolean run(String label, Edit edit, Consumer<DoneOperation> taker) {
    if (shown == null || bitext.isClosed() || !writing().close()) {
      return false;
    }
    if (bitext.isBusy()) {
      sayLocked();
      return false;
    }
    Optional<Place> before = shown.cursor();
    try {
      Change change = bitext.editing().run(edit);
      say("");
      taker.accept(new EditOperation(label, bitext, change, before));
      return true;
    } catch (EditException e) {
      refuse(e.refusal());
      return false;
    }
  }

  /** What was done to a bead and its segments since the bitext was opened, the latest first. */
  public List<DoneEdit> doneTo(Bead bead) {
    Set<EObject> objects = new LinkedHashSet<>(bead.getSource());
    objects.addAll(bead.getTarget());
    objects.add(bead);
    return bitext.doneTo(objects);
  }

  /** Changes the context whose keys act in this editor. */
  public void useKeys(String context) {
    keys.use(context);
  }

  /** Letters are typed in the bars above the grid, where they are commands in the grid. */
  private void useKeysInBars() {
    Composite bars = shown.page().bars();
    bars.addListener(SWT.Activate, event -> useKeys(BayanUi.BAR_CONTEXT));
    bars.addListener(SWT.Deactivate, event -> useKeys(BayanUi.ALIGN_CONTEXT));
  }

  /** Shows the texts of sides larger or smaller. */
  public void zoom(Set<Side> sides, Zoom.Change change) {
    shown.zoom(sides, change);
  }

  /** Shows the column of citations, or takes it away, as the workspace says now. */
  public void updateCitations() {
    if (writing() != null && writing().close()) {
      shown.cite();
    }
  }

  /** Goes over from the order of the text to low confidence first, or back. */
  public void toggleOrder() {
    shown.toggleOrder();
  }

  /** Takes in another place, beside the grid, where something about the bitext is typed. */
  public void addTyping(Typing typing) {
    typingBeside.add(typing);
  }

  /** Asks such a place no more. */
  public void removeTyping(Typing typing) {
    typingBeside.remove(typing);
  }

  private List<Typing> typings() {
    return Stream.concat(Stream.ofNullable(writing()), typingBeside.stream()).toList();
  }

  /**
   * Takes note that something was typed which is not in the bitext yet, or is no longer. It counts
   * as unsaved and is recovered after a crash.
   */
  public void typingChanged() {
    bitext.typingChanged();
    shown.termsChanged();
  }

  /** Lets menus and tool bars show anew which of the two modes the editor is in. */
  public void modeChanged() {
    getSite().getService(ICommandService.class).refreshElements(BayanUi.TRANSLATE_COMMAND, null);
    if (writing() != null) {
      shown.countWords();
    }
  }

  /** Whether nothing can be edited now. */
  public boolean isLocked() {
    return bitext.isBusy();
  }

  /** Says why nothing can be edited now. */
  public void sayLocked() {
    say(Messages.locked);
  }

  /** Lets nothing be edited, undone or redone while something reads the bitext elsewhere. */
  public void setLocked(boolean locked) {
    if (locked) {
      bitext.finishTyping();
    }
    bitext.setBusy(locked);
  }

  /** The file of the bitext. */
  public Path path() {
    return bitext.file().path();
  }

  /** Says in the status line why something was not done. */
  public void refuse(Refusal refusal) {
    say(Refusals.sentence(refusal));
  }

  /** Says something in the status line; nothing for an empty sentence. */
  public void say(String sentence) {
    sentences.say(sentence);
  }

  /** Whether it is this editor that the person works in, of those that show the bitext. */
  private boolean isActive() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow() == getSite().getWorkbenchWindow()
        && getSite().getPage().getActiveEditor() == this;
  }

  /** Shows the new content where the person was in the old one. */
  private void replaced() {
    PlaceIds place = PlaceIds.of(grid().selection());
    shown.forget();
    if (shown.suits()) {
      shown.replaced();
      markProblems();
    } else {
      shown.dispose();
      show();
    }
    place.in(bitext.editing().alignment()).ifPresent(grid()::select);
  }

  private void followFile() {
    FileInput file = bitext.file();
    IEditorInput input = file.toEditorInput();
    if (!input.equals(getEditorInput())) {
      setInputWithNotify(input);
    }
    String name = String.valueOf(file.path().getFileName());
    setPartName(bitext.isGone() ? NLS.bind(Messages.name_deleted, name) : name);
  }

  private void themeChanged() {
    if (shown != null) {
      shown.themeChanged();
    }
  }

  private void preferenceChanged(PreferenceChangeEvent change) {
    if (change.getKey().equals(BayanPreferences.LOW_CONFIDENCE)) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(this::confidenceChanged);
    }
  }

  /** Low confidence begins elsewhere now: in the grid, its filter, and the views that follow it. */
  private void confidenceChanged() {
    if (shown != null && !grid().control().isDisposed()) {
      writing().close();
      filter().confidenceChanged();
      grid().control().redraw();
      selection.setSelection(selection.getSelection());
    }
  }

  private static IThemeManager themes() {
    return PlatformUI.getWorkbench().getThemeManager();
  }

  /** The alignment that is edited; null until the bitext is read. */
  public Alignment alignment() {
    return bitext.document() == null ? null : bitext.editing().alignment();
  }

  /**
   * Makes this the active part, unless it is: a command that goes to a control of the editor may be
   * called from a view, which would keep the keys.
   */
  public void activate() {
    IWorkbenchPage workbench = getSite().getPage();
    if (workbench.getActivePart() != this) {
      workbench.activate(this);
    }
  }

  /** The grid; null until the bitext is read. */
  public BitextGrid grid() {
    return shown == null ? null : shown.grid();
  }

  /** Which beads the grid shows; null until the bitext is read. */
  public GridFilter filter() {
    return shown == null ? null : shown.filter();
  }

  /** Finds and replaces; null until the bitext is read. */
  public GridFind find() {
    return shown == null ? null : shown.find();
  }

  /** The line under the grid; null until the bitext is read. */
  public BitextFooter footer() {
    return shown == null ? null : shown.page().footer();
  }

  /** Writing in the cells of the grid; null until the bitext is read. */
  public SegmentWriting writing() {
    return shown == null ? null : shown.writing();
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

  // ---- saving

  @Override
  public boolean isDirty() {
    return bitext.isDirty();
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {new EditorSaving(this).saveable()};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    new EditorSaving(this).save(monitor);
  }

  @Override
  public boolean isSaveAsAllowed() {
    return true;
  }

  @Override
  public void doSaveAs() {
    new EditorSaving(this).saveAs();
  }

  @Override
  public void setFocus() {
    modeChanged();
    if (writing() == null || !writing().setFocus()) {
      pages.setFocus();
    }
  }

  @Override
  public void dispose() {
    themes().removePropertyChangeListener(themeListener);
    BayanPreferences.node().removePreferenceChangeListener(preferenceListener);
    if (keys != null) {
      keys.stop();
    }
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
    public void say(String sentence) {
      BitextEditor.this.say(sentence);
    }

    @Override
    public void edited(EditOperation operation) {
      if (shown != null) {
        shown.edited(operation, isActive());
      }
    }

    @Override
    public void replaced() {
      if (shown != null) {
        BitextEditor.this.replaced();
      }
    }

    @Override
    public List<Edit> typed() {
      return typings().stream().flatMap(typing -> typing.typed().stream()).toList();
    }

    @Override
    public boolean finishTyping() {
      return typings().stream().allMatch(Typing::finish);
    }

    @Override
    public void saved() {
      if (shown != null) {
        markProblems();
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
