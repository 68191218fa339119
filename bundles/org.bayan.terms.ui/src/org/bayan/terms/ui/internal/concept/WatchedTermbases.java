package org.bayan.terms.ui.internal.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.terms.BitextTerms;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells a view which termbases it is about: that of the termbase editor, or those of the bitext,
 * whichever was active last. It tells again when one of them changes, and waits while the view is
 * covered.
 */
public final class WatchedTermbases {

  private final IViewPart view;
  private final IWorkbenchPage page;
  private final Consumer<Optional<TermbaseChoice>> show;
  private final IPartListener2 partListener = new PartListener();
  private final Runnable changed = this::changed;
  private IWorkbenchPart editor;
  private boolean stale;

  /**
   * Watches from now on.
   *
   * @param view which is told; its control is made
   * @param show is told the termbases; empty where no editor names any
   */
  public WatchedTermbases(IViewPart view, Consumer<Optional<TermbaseChoice>> show) {
    this.view = view;
    this.show = show;
    page = view.getSite().getPage();
    page.addPartListener(partListener);
    EditedTermbases.addListener(changed);
    editor = page.getActiveEditor();
    tell();
  }

  /** Watches no more. */
  public void stop() {
    page.removePartListener(partListener);
    EditedTermbases.removeListener(changed);
  }

  private void follow(IWorkbenchPart part) {
    boolean names = part instanceof TermbaseEditor || part instanceof BitextEditor;
    if (names && part != editor) {
      editor = part;
      changed();
    }
  }

  private void changed() {
    stale = true;
    if (page.isPartVisible(view)) {
      tell();
    }
  }

  private void tell() {
    stale = false;
    show.accept(termbases());
  }

  private Optional<TermbaseChoice> termbases() {
    return switch (editor) {
      case TermbaseEditor termbase ->
          Optional.of(new TermbaseChoice(List.of(termbase.termbase().path()), false));
      case BitextEditor bitext -> of(bitext);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<TermbaseChoice> of(BitextEditor bitext) {
    if (bitext.alignment() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(BitextTerms.of(bitext.alignment(), bitext.path()).termbases());
    } catch (TaskException e) {
      // It names none, or one that makes no sense, which the view Terms says.
      return Optional.empty();
    }
  }

  /** Notes when an editor is activated or closed, and when the view comes into sight. */
  private final class PartListener implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      IWorkbenchPart part = reference.getPart(false);
      follow(part);
      if (part == view && stale) {
        tell();
      }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
      if (stale && reference.getPart(false) == view) {
        tell();
      }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
      if (reference.getPart(false) == editor) {
        editor = page.getActiveEditor();
        changed();
      }
    }
  }
}
