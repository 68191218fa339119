package org.bayan.ui.internal.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells a view which bead is selected in the bitext editor. It waits until a person who runs
 * through the beads stops for a moment, and while the view is covered it says nothing.
 */
public final class BeadFollower {

  private static final int PAUSE_MILLISECONDS = 40;

  private final IViewPart view;
  private final IWorkbenchPage page;
  private final Consumer<Optional<SelectedBead>> show;
  private final ISelectionChangedListener selectionListener = event -> changed();
  private final IPartListener2 partListener = new PartListener();
  private final Runnable deliver = this::deliver;
  private final IPropertyListener typingListener = (source, property) -> typed(property);
  private BitextEditor editor;
  private boolean typing;
  private boolean stale = true;
  private boolean stopped;

  /**
   * Follows from now on; what is selected already is told at once.
   *
   * @param view which is told; its control is made
   * @param show is told the bead, or that there is none
   */
  public BeadFollower(IViewPart view, Consumer<Optional<SelectedBead>> show) {
    this.view = view;
    this.show = show;
    page = view.getSite().getPage();
    page.addPartListener(partListener);
    follow(page.getActiveEditor());
    tell();
  }

  /** Tells the bead again whenever something is typed in it. */
  public void followTyping() {
    typing = true;
  }

  private void typed(int property) {
    if (typing && property == IEditorPart.PROP_DIRTY) {
      changed();
    }
  }

  /** Tells the bead again, after a moment: what is known of it has changed. */
  public void again() {
    changed();
  }

  /** The bead as it is now. */
  public Optional<SelectedBead> current() {
    return Optional.ofNullable(editor).flatMap(SelectedBead::in);
  }

  /** Follows no more. */
  public void stop() {
    stopped = true;
    page.removePartListener(partListener);
    leave();
  }

  /** Follows a bitext editor from now on; anything else changes nothing. */
  private void follow(IWorkbenchPart part) {
    if (part instanceof BitextEditor next && next != editor) {
      leave();
      editor = next;
      editor.getSite().getSelectionProvider().addSelectionChangedListener(selectionListener);
      editor.addPropertyListener(typingListener);
      changed();
    }
  }

  private void leave() {
    if (editor != null) {
      editor.getSite().getSelectionProvider().removeSelectionChangedListener(selectionListener);
      editor.removePropertyListener(typingListener);
      editor = null;
    }
  }

  private void changed() {
    stale = true;
    Display display = view.getSite().getShell().getDisplay();
    display.timerExec(PAUSE_MILLISECONDS, deliver);
  }

  private void deliver() {
    if (!stopped && stale && page.isPartVisible(view)) {
      tell();
    }
  }

  private void tell() {
    stale = false;
    show.accept(current());
  }

  /** Notes when an editor is activated or closed, and when the view comes into sight. */
  private final class PartListener implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      follow(reference.getPart(false));
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
      if (stale && reference.getPart(false) == view) {
        changed();
      }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
      if (editor != null && reference.getPart(false) == editor) {
        leave();
        changed();
        follow(page.getActiveEditor());
      }
    }
  }
}
