package org.bayan.ui.internal.terms;

import java.util.Optional;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Shows the terms of the selected bead, and inserts what the other language calls them. */
public final class TermsView extends ViewPart {

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final StackLayout stack = new StackLayout();
  private final TermFinder finder = new TermFinder(this::show);
  private Composite page;
  private Hint hint;
  private TermTree terms;
  private BeadFollower follower;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(stack);
    HelpContext.TERMS.on(page);
    hint = new Hint(page);
    terms = new TermTree(page, this::insert);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    follower = new BeadFollower(this, this::selected);
  }

  private void selected(Optional<SelectedBead> selected) {
    if (selected.isPresent()) {
      if (stack.topControl == null) {
        say(Messages.searching);
      }
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
      top(terms.area());
    }
  }

  private void say(String sentence) {
    hint.say(sentence);
    top(hint.control());
  }

  private void top(Control control) {
    stack.topControl = control;
    page.layout();
  }

  /** Inserts a term where the person writes; where nobody writes it goes to the clipboard. */
  private void insert(String term) {
    TermInsertion insertion =
        follower
            .current()
            .map(bead -> Adapters.adapt(bead.editor(), TermInsertion.class))
            .orElse(null);
    if (insertion == null || !insertion.insertTerm(term)) {
      Clipboard clipboard = new Clipboard(page.getDisplay());
      clipboard.setContents(new Object[] {term}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
      getViewSite()
          .getActionBars()
          .getStatusLineManager()
          .setMessage(NLS.bind(Messages.copied, term));
    }
  }

  private void themeChanged() {
    terms.themeChanged();
  }

  /** The tree of the terms. */
  public Tree tree() {
    return terms.tree();
  }

  /** What is said instead of terms; empty where terms are shown. */
  public String sentence() {
    return stack.topControl == terms.area() ? "" : hint.sentence();
  }

  @Override
  public void setFocus() {
    (stack.topControl == terms.area() ? terms.tree() : page).setFocus();
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    finder.cancel();
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }
}
