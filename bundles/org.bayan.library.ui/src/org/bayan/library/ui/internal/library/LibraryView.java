package org.bayan.library.ui.internal.library;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.places.LibraryFolders;
import org.bayan.model.library.OfficialText;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.views.StackedPages;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;

/** Shows the official texts of a library, looks for words in them, adds and removes texts. */
public final class LibraryView extends ViewPart {

  private static final String ENDING = ".akn.xml";
  private static final int TYPING_MILLISECONDS = 250;
  private static final int CHANGE_MILLISECONDS = 300;

  private final LibraryRule rule = new LibraryRule();
  private final LibraryActions actions = new LibraryActions(this);
  private final IResourceChangeListener resources = this::resourcesChanged;
  private final Runnable searching = this::search;
  private final Runnable loading = this::reload;
  private List<Path> offered = List.of();
  private List<Path> named = List.of();
  private Composite page;
  private StackedPages stack;
  private Combo libraries;
  private Text query;
  private Label outcome;
  private Composite pages;
  private Composite shown;
  private Hint hint;
  private LibraryTree tree;
  private BeadFollower follower;
  private Path folder;
  private Path bitext;
  private Library library;
  private LoadLibraryJob load;
  private SearchJob search;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(flat());
    HelpContext.LIBRARY.on(page);
    makeBar();
    pages = new Composite(page, SWT.NONE);
    pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    stack = new StackedPages(pages);
    hint = new Hint(pages);
    tree = new LibraryTree(pages, this::open);
    shown = tree.area();
    actions.addTo(getViewSite(), tree.control());
    getSite().getService(IContextService.class).activateContext(LibraryUi.LIBRARY_CONTEXT);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    follower = new BeadFollower(this, this::selected);
    begin();
  }

  private static GridLayout flat() {
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    return layout;
  }

  private void makeBar() {
    Composite bar = new Composite(page, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(3, false);
    layout.horizontalSpacing = 10;
    bar.setLayout(layout);
    libraries = new Combo(bar, ChoiceStyle.READ_ONLY);
    libraries.setToolTipText(Messages.libraryTip);
    ScreenReader.name(libraries, Messages.libraryTip);
    libraries.addListener(
        SWT.Selection, event -> choose(offered.get(libraries.getSelectionIndex())));
    query = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    query.setMessage(Messages.queryHint);
    ScreenReader.name(query, Messages.queryName);
    query.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    query.addModifyListener(event -> later(searching, TYPING_MILLISECONDS));
    query.addListener(SWT.KeyDown, this::queryKey);
    outcome = new Label(bar, SWT.NONE);
  }

  private void queryKey(Event event) {
    if (event.keyCode == SWT.ESC) {
      query.setText("");
    } else if (event.keyCode == SWT.ARROW_DOWN && stack.shows(shown)) {
      event.doit = false;
      tree.control().setFocus();
    }
  }

  private void later(Runnable action, int milliseconds) {
    page.getDisplay().timerExec(milliseconds, action);
  }

  // ---- which library

  private void selected(Optional<SelectedBead> bead) {
    Path now = bead.map(SelectedBead::editor).map(BitextEditor::path).orElse(null);
    if (now != null && !now.equals(bitext)) {
      bitext = now;
      named = LibraryFolders.of(bead.get().project(), now);
      offer();
      named.stream().findFirst().or(() -> LibraryFolders.ownOf(now)).ifPresent(this::choose);
    }
  }

  /** Offers the libraries of the projects, and those of the bitext that is worked on. */
  private void offer() {
    Set<Path> all = new LinkedHashSet<>(LibraryFolders.ofProjects());
    all.addAll(named);
    if (folder != null) {
      all.add(folder);
    }
    offered = List.copyOf(all);
    libraries.setItems(offered.stream().map(LibraryFolders::name).toArray(String[]::new));
    if (folder != null) {
      libraries.select(offered.indexOf(folder));
    }
    libraries.getParent().layout();
  }

  /** Shows the first library that there is, before anybody has chosen one. */
  private void begin() {
    offer();
    if (folder == null) {
      offered.stream()
          .findFirst()
          .or(LibraryView::ofFirstProject)
          .ifPresentOrElse(this::choose, () -> say(Messages.noProject));
    }
  }

  private static Optional<Path> ofFirstProject() {
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.isAccessible()) {
        return LibraryFolders.own(project);
      }
    }
    return Optional.empty();
  }

  private void choose(Path chosen) {
    if (!chosen.equals(folder)) {
      folder = chosen;
      closeLibrary();
      offer();
      reload();
    }
  }

  /** Reads the library again. */
  void reload() {
    if (page.isDisposed() || folder == null) {
      return;
    }
    if (load != null) {
      load.cancel();
    }
    if (!OpenLibrary.isLibrary(folder)) {
      closeLibrary();
      say(NLS.bind(Messages.noLibrary, LibraryFolders.name(folder)));
      return;
    }
    load = new LoadLibraryJob(folder, this::loaded);
    getSite().getService(IWorkbenchSiteProgressService.class).schedule(load);
  }

  private void loaded(LoadLibraryJob.Outcome result) {
    if (page.isDisposed()) {
      return;
    }
    load = null;
    closeLibrary();
    library = result.library();
    if (library == null) {
      say(result.problem());
    } else {
      search();
    }
  }

  private void resourcesChanged(IResourceChangeEvent event) {
    Path watched = folder;
    if (watched != null && event.getDelta() != null && touches(event.getDelta(), watched)) {
      page.getDisplay().asyncExec(() -> later(loading, CHANGE_MILLISECONDS));
    }
  }

  private static boolean touches(IResourceDelta delta, Path folder) {
    boolean[] found = {false};
    try {
      delta.accept(
          one -> {
            IPath place = one.getResource().getLocation();
            found[0] |=
                place != null
                    && place.toPath().startsWith(folder)
                    && (place.toPath().equals(folder) || place.lastSegment().endsWith(ENDING));
            return !found[0];
          });
    } catch (CoreException e) {
      // The library is read again rather once too often.
      ILog.of(LibraryView.class).log(e.getStatus());
      return true;
    }
    return found[0];
  }

  // ---- what is shown

  private void search() {
    if (page.isDisposed() || library == null) {
      return;
    }
    if (search != null) {
      search.cancel();
    }
    search = new SearchJob(library, query.getText(), rule, this::show, this::failed);
    search.schedule();
  }

  private void failed(String sentence) {
    if (!page.isDisposed()) {
      tell("");
      hint.say(sentence);
      top(hint.control());
    }
  }

  /** Lets go of the library, once no search is under way in it. */
  private void closeLibrary() {
    if (library != null) {
      Job closing = Job.createSystem(Messages.closing, closed(library));
      closing.setRule(rule);
      closing.schedule();
      library = null;
    }
  }

  private static ICoreRunnable closed(Library library) {
    return monitor -> library.close();
  }

  private void show(FoundTexts found) {
    if (page.isDisposed() || library == null) {
      return;
    }
    boolean asked = !query.getText().isBlank();
    if (library.texts().isEmpty()) {
      say(NLS.bind(Messages.emptyLibrary, LibraryFolders.name(folder)));
    } else if (found.texts().isEmpty()) {
      say(NLS.bind(Messages.notFound, query.getText().strip()));
    } else {
      tree.show(found);
      tell(sentence(found, asked));
      top(shown);
    }
    actions.libraryChanged();
  }

  private String sentence(FoundTexts found, boolean asked) {
    if (!library.warnings().isEmpty() && !asked) {
      return NLS.bind(Messages.countUnread, library.texts().size(), library.warnings().size());
    }
    return asked
        ? NLS.bind(
            found.passages() >= FoundTexts.MOST ? Messages.foundFirst : Messages.found,
            found.passages(),
            found.texts().size())
        : NLS.bind(Messages.count, library.texts().size());
  }

  private void tell(String sentence) {
    outcome.setText(sentence);
    outcome.setToolTipText(library == null ? null : String.join("\n", library.warnings()));
    outcome.getParent().layout();
  }

  private void say(String sentence) {
    tell("");
    if (folder != null && (library == null || library.texts().isEmpty())) {
      hint.offer(sentence, Messages.addButton, actions::add);
    } else {
      hint.say(sentence);
    }
    top(hint.control());
    actions.libraryChanged();
  }

  private void top(Control control) {
    stack.show(control);
  }

  // ---- what its actions need

  /** The folder of the library that is shown, whether it is there or not; null where none is. */
  Path folder() {
    return folder;
  }

  /** The text that is selected. */
  Optional<OfficialText> text() {
    return stack.shows(shown) ? tree.text() : Optional.empty();
  }

  /** The paragraph that is selected. */
  Optional<Integer> paragraph() {
    return stack.shows(shown) ? tree.paragraph() : Optional.empty();
  }

  /** Opens what is selected. */
  void open() {
    actions.open();
  }

  /** Puts the keyboard into the field of the words. */
  void find() {
    query.setFocus();
    query.selectAll();
  }

  // ---- for tests

  /** The documents. */
  public Tree tree() {
    return tree.control();
  }

  /** What is said of what is shown. */
  public String outcome() {
    return outcome.getText();
  }

  /** What is said instead of documents; empty where some are shown. */
  public String sentence() {
    return stack.shows(shown) ? "" : hint.sentence();
  }

  /** Shows the library in a folder. */
  public void show(Path library) {
    choose(library);
  }

  @Override
  public void setFocus() {
    if (stack.shows(shown)) {
      tree.control().setFocus();
    } else {
      hint.setFocus();
    }
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
    if (follower != null) {
      follower.stop();
    }
    if (load != null) {
      load.cancel();
    }
    if (search != null) {
      search.cancel();
    }
    closeLibrary();
    super.dispose();
  }
}
