package org.bayan.memory.ui.internal.concordance;

import java.util.Optional;
import org.bayan.core.memory.FoundUse;
import org.bayan.ui.internal.terms.TermInsertion;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What is done with the use that is selected, by keys and by the context menu of the table. */
final class UseKeys {

  private final ConcordanceView view;
  private final Table table;
  private final IHandlerService handlers;
  private final IHandlerActivation find;
  private IHandlerActivation copy;

  UseKeys(ConcordanceView view, Table table) {
    this.view = view;
    this.table = table;
    handlers = view.getSite().getService(IHandlerService.class);
    find =
        handlers.activateHandler(
            IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(view::edit));
    table.addListener(SWT.FocusIn, event -> takeCopy());
    table.addListener(SWT.FocusOut, event -> giveCopy());
    table.addListener(SWT.DefaultSelection, event -> open());
    addMenu();
  }

  private static AbstractHandler handler(Runnable action) {
    return new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    };
  }

  /** In the fields of the view, the same command copies what is selected there. */
  private void takeCopy() {
    if (copy == null) {
      copy = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy));
    }
  }

  private void giveCopy() {
    if (copy != null) {
      handlers.deactivateHandler(copy);
      copy = null;
    }
  }

  void stop() {
    giveCopy();
    handlers.deactivateHandler(find);
  }

  private void addMenu() {
    MenuManager menu = new MenuManager();
    menu.add(action(Messages.open, this::open));
    menu.add(action(Messages.insert, this::insert));
    menu.add(action(Messages.copy, this::copy));
    table.setMenu(menu.createContextMenu(table));
    KeyboardMenu.at(
        table,
        () -> {
          TableItem[] selected = table.getSelection();
          return selected.length == 0 ? Optional.empty() : Optional.of(selected[0].getBounds());
        });
  }

  private static Action action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  /** Goes to the pair in its bitext; where that is not open, the whole unit is read here. */
  private void open() {
    view.selected()
        .ifPresent(
            use -> {
              if (!new UsePlace(use).go(view)) {
                view.readDetails();
              }
            });
  }

  private void copy() {
    view.selected()
        .ifPresent(
            use -> toClipboard(use.line().hit().source().text(), use.line().hit().target().text()));
  }

  private void toClipboard(String source, String target) {
    String line = oneLine(source) + "\t" + oneLine(target);
    Clipboard clipboard = new Clipboard(table.getDisplay());
    clipboard.setContents(new Object[] {line}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    view.say(Messages.copied);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** Inserts the translation of a use where the person writes. */
  static void insert(ConcordanceView view) {
    Optional<FoundUse> use = view.selected();
    if (use.isEmpty()) {
      view.say(Messages.insert_nothing);
    } else if (use.get().line().translated().isEmpty()) {
      view.say(Messages.insert_unknown);
    } else {
      insert(view, use.get().line().translated());
    }
  }

  private static void insert(ConcordanceView view, String translation) {
    TermInsertion insertion = Adapters.adapt(view.editor(), TermInsertion.class);
    if (insertion == null || !insertion.insertTerm(translation)) {
      view.say(Messages.insert_notWriting);
    } else {
      view.say("");
      view.editor().activate();
    }
  }

  private void insert() {
    insert(view);
  }
}
