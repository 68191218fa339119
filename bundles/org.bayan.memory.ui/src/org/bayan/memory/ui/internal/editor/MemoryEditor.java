package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bayan.core.memory.MemoryChange;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.index.memory.StoredUnit;
import org.bayan.memory.ui.internal.transfer.ImportMemoryWizard;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.EditorKeys;
import org.bayan.ui.internal.editor.StatusSentence;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;

/**
 * Shows the units of a translation memory and lets a person edit them. Edits are kept at once, each
 * by itself; what is typed and not yet kept makes the editor unsaved.
 */
public final class MemoryEditor extends EditorPart implements UnitForm.Owner {

  /** By which the workbench knows the editor. */
  public static final String ID = "org.bayan.memory.ui.memoryEditor";

  private static final String LIST_CONTEXT = "org.bayan.memory.ui.listContext";
  private static final String FIELD_CONTEXT = "org.bayan.memory.ui.fieldContext";
  private static final int LOOK_EVERY_MILLISECONDS = 1000;
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final UnitSelection selection = new UnitSelection();
  private MemorySession session;
  private MemoryPage page;
  private EditorKeys keys;
  private StatusSentence sentences;
  private Map<Long, MemoryFinding> findings = Map.of();
  private Optional<Long> wanted = Optional.empty();
  private EditJob latest;
  private boolean checking;
  private boolean typed;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof MemoryInput memory)) {
      throw new PartInitException(Messages.bind(Messages.noMemory, input.getName()));
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    site.setSelectionProvider(selection);
    sentences = new StatusSentence(site);
    session = new MemorySession(memory.folder(), site.getShell().getDisplay());
  }

  @Override
  public void createPartControl(Composite parent) {
    page = new MemoryPage(parent, this);
    HelpContext.MEMORY.on(page.area());
    page.say(Messages.bind(Messages.reading, getEditorInput().getName()));
    page.grid().onSelection(this::selected);
    page.grid().onEnter(() -> page.form().setFocus());
    page.bar().onChange(this::ask);
    page.bar().onDown(() -> page.grid().control().setFocus());
    session.onListing(this::show, page::say);
    keys = new EditorKeys(getSite(), FIELD_CONTEXT);
    attach(page.grid().control());
    TmxDrop.on(page.area(), this::importFiles);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    lookAgain();
  }

  /** Gives the table its menu and the keys of single letters. */
  private void attach(Control table) {
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table.setMenu(menu.createContextMenu(table));
    KeyboardMenu.at(table, () -> page.grid().cursorBounds());
    getEditorSite().registerContextMenu(ID, menu, selection, false);
    sentences.endIn(table);
    table.addListener(SWT.FocusIn, event -> keys.use(LIST_CONTEXT));
    table.addListener(SWT.FocusOut, event -> keys.use(FIELD_CONTEXT));
  }

  /** Others write into the memory, too: accepted beads, other processes. */
  private void lookAgain() {
    if (!page.area().isDisposed()) {
      session.refresh();
      page.area().getDisplay().timerExec(LOOK_EVERY_MILLISECONDS, this::lookAgain);
    }
  }

  // ---- what is shown

  private void ask() {
    if (!page.bar().asksForFindings()) {
      findings = Map.of();
    } else if (findings.isEmpty()) {
      check();
      return;
    }
    session.ask(page.bar().filter(), findings);
  }

  private void show(Listing listing) {
    if (page.area().isDisposed()) {
      return;
    }
    boolean first = !page.isShown();
    page.bar().offer(listing.catalog());
    page.show();
    page.grid().show(listing);
    page.bar().count(listing.numbers().length, listing.size());
    if (!listing.fault().isEmpty()) {
      say(listing.fault());
    }
    if (first && getSite().getPage().getActivePart() == this) {
      page.setFocus();
    }
    wanted.ifPresent(this::reveal);
    count(listing.size());
  }

  private void count(int size) {
    List<String> parts = new ArrayList<>();
    parts.add(size == 1 ? Messages.count_one : Messages.bind(Messages.count_all, size));
    if (page.grid().shownCount() != size) {
      parts.add(Messages.bind(Messages.footer_shown, page.grid().shownCount()));
    }
    if (page.grid().selectionCount() > 1) {
      parts.add(Messages.bind(Messages.footer_selected, page.grid().selectionCount()));
    }
    page.setFooter(String.join(Messages.footer_separator, parts));
  }

  private void selected() {
    Optional<ShownUnit> single = page.grid().single();
    Optional<MemoryFinding> finding =
        page.bar().asksForFindings()
            ? single.map(one -> findings.get(one.stored().number()))
            : Optional.empty();
    page.form().show(single, hint(), finding);
    selection.select(page.grid().selection());
    session.size().ifPresent(this::count);
  }

  /** What stands in the place of the form where there is no single unit. */
  private String hint() {
    int count = page.grid().selectionCount();
    if (count > 1) {
      return Messages.bind(Messages.form_several, count);
    }
    if (page.grid().shownCount() > 0) {
      return Messages.form_none;
    }
    return page.bar().isFiltered() ? Messages.form_nothing : Messages.form_empty;
  }

  /** Goes to a unit as soon as it is shown; all units are, where it is left out. */
  public void reveal(long number) {
    boolean there = page.isShown() && page.grid().rows().row(number) >= 0;
    wanted = there ? Optional.empty() : Optional.of(number);
    if (there) {
      page.grid().select(number);
    } else if (page.isShown() && page.bar().isFiltered()) {
      page.bar().clear();
    }
  }

  /** Looks for duplicates and the like, and shows the units that have them. */
  void check() {
    if (!checking) {
      checking = true;
      new CheckJob(session.folder(), this::checked).schedule();
    }
  }

  private void checked(Optional<List<MemoryFinding>> found) {
    checking = false;
    if (page.area().isDisposed()) {
      return;
    }
    Map<Long, MemoryFinding> byNumber = new LinkedHashMap<>();
    found.orElse(List.of()).forEach(one -> byNumber.putIfAbsent(one.unit().number(), one));
    findings = byNumber;
    page.bar().setFindings(!findings.isEmpty());
    if (found.isPresent() && findings.isEmpty()) {
      say(Messages.findings_none);
    }
    ask();
  }

  // ---- edits

  @Override
  public void keep(String label, StoredUnit changed, UnaryOperator<StoredUnit> change) {
    long[] number = {changed.number()};
    run(
        label,
        (editing, progress) ->
            editing.replace(
                editing.units(number).stream().map(change).toList(), BayanPreferences.author()),
        false,
        done -> say(done.changed() == 0 ? Messages.unit_gone : ""),
        () -> page.form().refused(changed));
  }

  /** Makes an edit that can be undone, in a job. */
  void run(
      String label, MemoryEdit edit, boolean large, Consumer<MemoryChange> done, Runnable refused) {
    latest =
        new EditJob(
            label,
            session,
            edit,
            large,
            change -> ifOpen(() -> done.accept(change)),
            () -> ifOpen(refused));
    latest.schedule();
  }

  private void ifOpen(Runnable action) {
    if (!page.area().isDisposed()) {
      action.run();
    }
  }

  @Override
  public void leave(boolean next) {
    page.grid().control().setFocus();
    long[] selected = page.grid().selection();
    if (next && selected.length == 1) {
      page.grid().go(page.grid().rows().row(selected[0]) + 1, false);
      page.form().setFocus();
    }
  }

  @Override
  public void say(String sentence) {
    sentences.say(sentence);
  }

  @Override
  public void typed() {
    if (page != null && page.form() != null && page.form().isTyped() != typed) {
      typed = !typed;
      firePropertyChange(PROP_DIRTY);
    }
  }

  void importFiles(List<Path> files) {
    ImportMemoryWizard.open(getSite().getWorkbenchWindow(), Optional.of(session.folder()), files);
  }

  // ---- what commands and tests ask

  /** The memory. */
  public Path folder() {
    return session.folder();
  }

  MemorySession session() {
    return session;
  }

  /** The table of units. */
  public UnitGrid grid() {
    return page.grid();
  }

  /** The form of the selected unit. */
  public UnitForm form() {
    return page.form();
  }

  UnitFilterBar bar() {
    return page.bar();
  }

  /** Whether units are shown. */
  boolean isReady() {
    return page != null && page.isShown();
  }

  /** Goes to the field in which a person searches. */
  public void focusSearch() {
    page.bar().setFocus();
  }

  /** Shows all units. */
  public void showAll() {
    page.bar().clear();
  }

  /** Whether units are left out. */
  public boolean isFiltered() {
    return page.bar().isFiltered();
  }

  /** What the editor shows: the memory, or a sentence where there is none. */
  public Composite area() {
    return page.area();
  }

  /** The line below the form, as it is read. */
  public String footer() {
    return page.footer();
  }

  /** Whether the memory is read, and what was asked for is shown. */
  public boolean isSettled() {
    return page.isShown() && session.isSettled() && !checking;
  }

  IUndoContext undoContext() {
    return session.undoContext();
  }

  // ---- the part

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == IUndoContext.class
        ? adapter.cast(session.undoContext())
        : super.getAdapter(adapter);
  }

  private void themeChanged() {
    page.grid().takeFonts();
    page.form().themeChanged();
  }

  @Override
  public boolean isDirty() {
    return typed;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    latest = null;
    page.form().finish();
    if (latest != null && !latest.isDone(PATIENCE_MILLISECONDS)) {
      monitor.setCanceled(true);
    }
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("a memory is exported");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  /** Where something in the editor has the focus already, it keeps it. */
  @Override
  public void setFocus() {
    Control focus = page.area().getDisplay().getFocusControl();
    while (focus != null && focus != page.area()) {
      focus = focus.getParent();
    }
    if (focus == null) {
      page.setFocus();
    }
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    if (keys != null) {
      keys.stop();
    }
    if (session != null) {
      session.close();
    }
    super.dispose();
  }
}
