package org.bayan.library.ui.internal.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.library.RemoveOfficialText;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.adding.AddTextsWizard;
import org.bayan.library.ui.internal.citing.ChosenPassage;
import org.bayan.library.ui.internal.citing.CiteAction;
import org.bayan.library.ui.internal.places.LibraryFolders;
import org.bayan.library.ui.internal.reading.OpenText;
import org.bayan.model.library.OfficialText;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;

/** What can be done in the Library view. */
final class LibraryActions {

  private final LibraryView view;
  private final Action add = action(Messages.add, this::add);
  private final Action open = action(Messages.open, this::open);
  private final Action edit = action(Messages.edit, this::edit);
  private final Action remove = action(Messages.remove, this::remove);
  private final Action refresh;
  private final Action find;
  private CiteAction cite;

  LibraryActions(LibraryView view) {
    this.view = view;
    refresh = action(Messages.refresh, view::reload);
    find = action(Messages.find, view::find);
  }

  /** Puts the actions into the bars of the view and the context menu of its tree. */
  void addTo(IViewSite site, Tree tree) {
    ResourceLocator.imageDescriptorFromBundle(LibraryUi.BUNDLE, "icons/add-text.svg")
        .ifPresent(add::setImageDescriptor);
    add.setToolTipText(Messages.addTip);
    IActionBars bars = site.getActionBars();
    cite = new CiteAction(view.getSite(), bars.getStatusLineManager(), this::chosen);
    bars.getToolBarManager().add(cite);
    bars.getToolBarManager().add(add);
    bind(bars, ActionFactory.DELETE, remove);
    bind(bars, ActionFactory.RENAME, edit);
    bind(bars, ActionFactory.REFRESH, refresh);
    bind(bars, ActionFactory.FIND, find);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    tree.setMenu(menu.createContextMenu(tree));
    tree.addListener(SWT.Selection, event -> libraryChanged());
    libraryChanged();
  }

  /** The command is named first: the platform finds it by that alone, not by every action's id. */
  private static void bind(IActionBars bars, ActionFactory kind, Action action) {
    action.setActionDefinitionId(kind.getCommandId());
    bars.setGlobalActionHandler(kind.getId(), action);
  }

  private void fill(IMenuManager menu) {
    libraryChanged();
    menu.add(open);
    menu.add(cite);
    menu.add(edit);
    menu.add(remove);
    menu.add(new Separator());
    menu.add(add);
    menu.add(refresh);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  /** Another text is selected, or another library shown. */
  void libraryChanged() {
    boolean selected = view.text().isPresent();
    open.setEnabled(selected);
    edit.setEnabled(selected);
    remove.setEnabled(selected);
    cite.setEnabled(view.paragraph().isPresent());
    add.setEnabled(view.folder() != null);
    refresh.setEnabled(view.folder() != null);
  }

  private Shell shell() {
    return view.getSite().getShell();
  }

  /** Asks for documents, and takes them into the library. */
  void add() {
    Path folder = view.folder();
    if (folder != null && AddTextsWizard.open(shell(), folder)) {
      view.reload();
    }
  }

  /** Opens the selected text. */
  void open() {
    view.text()
        .ifPresent(
            text ->
                OpenText.in(view.getSite().getPage(), view.folder(), text.id(), view.paragraph()));
  }

  /** The paragraph that is selected, all of it. */
  private Optional<ChosenPassage> chosen() {
    return view.text()
        .flatMap(text -> view.paragraph().map(index -> ChosenPassage.paragraph(text, index)));
  }

  private void edit() {
    view.text()
        .ifPresent(
            text -> {
              if (DetailsDialog.open(shell(), view.folder(), text)) {
                written();
              }
            });
  }

  private void remove() {
    Optional<OfficialText> text = view.text();
    if (text.isPresent() && mayRemove(text.get())) {
      try {
        new RemoveOfficialText().run(view.folder(), text.get().id());
        written();
      } catch (TaskException e) {
        StatusManager.getManager().handle(Status.error(e.getMessage()), StatusManager.SHOW);
      }
    }
  }

  private boolean mayRemove(OfficialText text) {
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            shell(),
            Messages.remove_title,
            NLS.bind(Messages.remove_question, TextColumn.TITLE.text(only(text))),
            SWT.NONE,
            Messages.remove_yes,
            Messages.remove_no);
    return answer == 0;
  }

  private static FoundTexts.FoundText only(OfficialText text) {
    return new FoundTexts.FoundText(text, List.of());
  }

  private void written() {
    LibraryFolders.refresh(view.folder());
    view.reload();
  }

  private static Action action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }
}
