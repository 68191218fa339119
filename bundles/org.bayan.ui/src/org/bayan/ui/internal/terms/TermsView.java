package org.bayan.ui.internal.terms;

import java.util.Optional;
import org.bayan.ui.BayanUi;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the terms of the selected bead, and inserts what the other language calls them. */
public final class TermsView extends BeadView {

  private final Runnable again = this::again;
  private final TermFinder finder = new TermFinder(this::show);
  private TermTree terms;

  /** A view that is not made yet. */
  public TermsView() {
    super(HelpContext.TERMS);
  }

  @Override
  protected Control makeContent(Composite page) {
    terms = new TermTree(page, this::open);
    getSite().setSelectionProvider(terms.viewer());
    addActions();
    EditedTermbases.addListener(again);
    followTyping();
    say(Messages.searching);
    return terms.area();
  }

  private void addActions() {
    IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
    viewMenu.add(ranking(Messages.rankByPlace, false));
    viewMenu.add(ranking(Messages.rankByMatch, true));
    MenuManager menu = new MenuManager();
    menu.add(insertion());
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    terms.tree().setMenu(menu.createContextMenu(terms.tree()));
    getSite().registerContextMenu(menu, terms.viewer());
  }

  private Action ranking(String text, boolean byMatch) {
    Action action =
        new Action(text, IAction.AS_RADIO_BUTTON) {
          @Override
          public void run() {
            if (isChecked()) {
              terms.rank(byMatch);
            }
          }
        };
    action.setChecked(!byMatch);
    return action;
  }

  private Action insertion() {
    return new Action(Messages.insert) {
      @Override
      public void run() {
        terms.insertion().ifPresent(TermsView.this::insert);
      }
    };
  }

  /** Opens the concept that is selected; of a term of the other language it is inserted. */
  private void open() {
    if (terms.isConceptSelected()) {
      try {
        getSite().getService(IHandlerService.class).executeCommand(BayanUi.OPEN_CONCEPT, null);
      } catch (CommandException e) {
        // The bundle of the termbase editor is not there: the concept can be read here only.
        say(getViewSite(), Messages.noEditor);
      }
    } else {
      terms.insertion().ifPresent(this::insert);
    }
  }

  private static void say(IViewSite site, String sentence) {
    site.getActionBars().getStatusLineManager().setMessage(sentence);
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    if (selected.isPresent()) {
      finder.find(selected.get());
    } else {
      finder.cancel();
      say(Messages.hint);
    }
  }

  private void show(FoundTerms found) {
    terms.show(found.terms());
    if (found.problem() != null) {
      say(found.problem());
    } else if (found.terms().isEmpty()) {
      say(Messages.noTerm);
    } else {
      showContent();
    }
  }

  /** Inserts a term where the person writes; where nobody writes it goes to the clipboard. */
  private void insert(String term) {
    TermInsertion insertion =
        current().map(bead -> Adapters.adapt(bead.editor(), TermInsertion.class)).orElse(null);
    if (insertion == null || !insertion.insertTerm(term)) {
      Clipboard clipboard = new Clipboard(terms.tree().getDisplay());
      clipboard.setContents(new Object[] {term}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
      say(getViewSite(), NLS.bind(Messages.copied, term));
    }
  }

  @Override
  protected void themeChanged() {
    terms.themeChanged();
  }

  /** The tree of the terms. */
  public Tree tree() {
    return terms.tree();
  }

  @Override
  public void dispose() {
    EditedTermbases.removeListener(again);
    finder.cancel();
    super.dispose();
  }
}
