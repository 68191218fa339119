package org.bayan.memory.ui.internal.concordance;

import java.util.function.Consumer;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows in which bitext editor of a window the person worked last. */
final class FollowedEditor implements IPartListener2 {

  private final IWorkbenchPage page;
  private final Consumer<BitextEditor> changed;
  private BitextEditor editor;

  /**
   * Follows from now on.
   *
   * @param changed is told whenever a part is activated, null where no bitext is open
   */
  FollowedEditor(IWorkbenchPage page, Consumer<BitextEditor> changed) {
    this.page = page;
    this.changed = changed;
    editor = page.getActiveEditor() instanceof BitextEditor active ? active : null;
    page.addPartListener(this);
  }

  /** The editor; null where none is open. */
  BitextEditor editor() {
    return editor;
  }

  void stop() {
    page.removePartListener(this);
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    IWorkbenchPart part = reference.getPart(false);
    if (part instanceof BitextEditor active) {
      editor = active;
    }
    changed.accept(editor);
  }

  @Override
  public void partClosed(IWorkbenchPartReference reference) {
    if (editor != null && reference.getPart(false) == editor) {
      editor = page.getActiveEditor() instanceof BitextEditor other ? other : null;
      changed.accept(editor);
    }
  }
}
