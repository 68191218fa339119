package org.bayan.terms.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.form.EntryForm;
import org.bayan.terms.ui.internal.list.ConceptList;
import org.bayan.ui.internal.editor.EditorKeys;
import org.bayan.ui.internal.editor.StatusSentence;
import org.bayan.ui.internal.files.FileInput;
import org.bayan.ui.internal.files.FileSaveable;
import org.bayan.ui.internal.files.OpenFile;
import org.bayan.ui.internal.files.Opening;
import org.bayan.ui.internal.files.SaveFile;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Shows a termbase as a list of concepts, and lets a person edit them. Editors of one file in
 * several windows show one and the same termbase, with its changes.
 */
public final class TermbaseEditor extends EditorPart implements ISaveablesSource {

  private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

  private final ConceptSelection selection = new ConceptSelection();
  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final TermbaseListener listener = new Listener();
  private SharedTermbase termbase;
  private TermbasePages pages;
  private TermbasePage page;
  private EditorKeys keys;
  private StatusSentence sentences;
  private Optional<String> wanted = Optional.empty();

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    FileInput file = FileInput.of(input);
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    site.setSelectionProvider(selection);
    sentences = new StatusSentence(site);
    termbase = OpenTermbases.join(PlatformUI.getWorkbench(), file, listener);
  }

  @Override
  public void createPartControl(Composite parent) {
    pages = new TermbasePages(parent, this::openAsText);
    pages.say(NLS.bind(Messages.reading, termbase.path().getFileName()), false);
    keys = new EditorKeys(getSite(), TermsUi.FIELD_CONTEXT);
    themes().addPropertyChangeListener(themeListener);
    if (termbase.isOpen()) {
      show();
    } else {
      new Opening<>(termbase, TermsUi.TERMBASE_EDITOR).start();
    }
  }

  private void show() {
    if (page == null) {
      page = new TermbasePage(pages.area(), getEditorSite(), termbase);
      page.list().onSelection(this::selected);
      list().onNewGrid(this::attach);
      pages.show(page.control());
      if (getSite().getPage().getActivePart() == this) {
        pages.setFocus();
      }
    } else {
      List<String> selected = selectedConcepts().stream().map(ConceptEntry::getId).toList();
      list().replace(termbase.index());
      list()
          .reveal(
              termbase.termbase().getEntries().stream()
                  .filter(concept -> selected.contains(concept.getId()))
                  .toList());
    }
    count();
    wanted.ifPresent(this::showConcept);
  }

  /** Gives the table its menu and the keys of single letters. */
  private void attach(Control table) {
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table.setMenu(menu.createContextMenu(table));
    KeyboardMenu.at(table, () -> list().grid().cursorBounds());
    getEditorSite().registerContextMenu(TermsUi.TERMBASE_EDITOR, menu, selection, false);
    sentences.endIn(table);
    table.addListener(SWT.FocusIn, event -> keys.use(TermsUi.LIST_CONTEXT));
    table.addListener(SWT.FocusOut, event -> keys.use(TermsUi.FIELD_CONTEXT));
  }

  private void selected(List<ConceptEntry> concepts) {
    selection.select(concepts);
    page.showSelected(concepts);
    count();
  }

  private void count() {
    page.footer().show(termbase.index(), selection.concepts().size());
  }

  private void openAsText() {
    try {
      IDE.openEditor(getSite().getPage(), getEditorInput(), TEXT_EDITOR);
      getSite().getPage().closeEditor(this, false);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  /**
   * Runs an edit as one undoable change. Where it makes no sense, the status line says why.
   *
   * @param label what it does, in the language of the user
   * @param edit what to do
   * @return what it has changed; empty where it was refused
   */
  public Optional<TermbaseChange> run(String label, TermbaseEdit edit) {
    if (page == null || !termbase.finishTyping()) {
      return Optional.empty();
    }
    try {
      TermbaseChange change = termbase.run(label, edit);
      say("");
      return Optional.of(change);
    } catch (TermEditException e) {
      say(TermRefusals.sentence(e.refusal()));
      return Optional.empty();
    }
  }

  /** Says something in the status line; nothing for an empty sentence. */
  public void say(String sentence) {
    sentences.say(sentence);
  }

  /** The termbase, which other editors may show, too. */
  public SharedTermbase termbase() {
    return termbase;
  }

  /** The list of concepts; null until the termbase is read. */
  public ConceptList list() {
    return page == null ? null : page.list();
  }

  /** The form of the selected concept; null until the termbase is read. */
  public EntryForm form() {
    return page == null ? null : page.form();
  }

  /** The concepts that are selected, in the order in which they are shown. */
  public List<ConceptEntry> selectedConcepts() {
    return selection.concepts();
  }

  /** The line under the list as it is read; empty until the termbase is read. */
  public String footer() {
    return page == null ? "" : page.footer().text();
  }

  /** What the editor shows: the termbase, or a sentence where there is none. */
  public Composite area() {
    return pages.area();
  }

  IUndoContext undoContext() {
    return termbase.undoContext();
  }

  /** Goes to a concept as soon as the termbase is read. */
  private void showConcept(String id) {
    if (page == null) {
      wanted = Optional.of(id);
      return;
    }
    wanted = Optional.empty();
    termbase.termbase().getEntries().stream()
        .filter(concept -> id.equals(concept.getId()))
        .findFirst()
        .ifPresentOrElse(
            concept -> list().reveal(List.of(concept)),
            () -> say(NLS.bind(Messages.noConcept, id)));
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == ConceptTarget.class) {
      return adapter.cast((ConceptTarget) this::showConcept);
    }
    return adapter == OpenFile.class ? adapter.cast(termbase) : super.getAdapter(adapter);
  }

  private void followFile() {
    IEditorInput input = termbase.file().toEditorInput();
    if (!input.equals(getEditorInput())) {
      setInputWithNotify(input);
    }
    String name = String.valueOf(termbase.path().getFileName());
    setPartName(termbase.isGone() ? NLS.bind(Messages.name_deleted, name) : name);
  }

  private void themeChanged() {
    if (page != null) {
      list().themeChanged();
    }
  }

  private static IThemeManager themes() {
    return PlatformUI.getWorkbench().getThemeManager();
  }

  // ---- saving

  @Override
  public boolean isDirty() {
    return termbase.isDirty();
  }

  private FileSaveable saveable() {
    return new FileSaveable(termbase, getSite()::getShell, getEditorInput().getImageDescriptor());
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {saveable()};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
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
    if (termbase.isOpen() && termbase.finishTyping()) {
      new SaveFile(getSite().getShell(), termbase).saveAs(new NullProgressMonitor());
    }
  }

  /** Where something in the editor has the focus already, it keeps it. */
  @Override
  public void setFocus() {
    Control focus = pages.area().getDisplay().getFocusControl();
    while (focus != null && focus != pages.area()) {
      focus = focus.getParent();
    }
    if (focus == null) {
      pages.setFocus();
    }
  }

  @Override
  public void dispose() {
    themes().removePropertyChangeListener(themeListener);
    if (keys != null) {
      keys.stop();
    }
    if (termbase != null) {
      OpenTermbases.leave(termbase, listener);
    }
    super.dispose();
  }

  /** Follows the termbase, whoever changes it. */
  private final class Listener implements TermbaseListener {

    @Override
    public void opened() {
      if (isShown()) {
        show();
      }
    }

    @Override
    public void refused(String sentence) {
      if (isShown()) {
        pages.say(sentence, true);
      }
    }

    @Override
    public void changed(TermbaseOperation operation) {
      if (page != null) {
        list().changed(operation.change());
        page.showSelected(selectedConcepts());
        count();
      }
    }

    @Override
    public boolean finishTyping() {
      return page == null || page.form().finishTyping();
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
