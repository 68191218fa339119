package org.bayan.ui.internal.editor;

import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** The key binding context of an editor: one at a time, so that letters can be typed. */
final class EditorKeys {

  private final IContextService contexts;
  private IContextActivation active;

  /**
   * Begins with a context.
   *
   * @param contexts those of the editor's site; they act only while its part is the active one
   */
  EditorKeys(IContextService contexts, String context) {
    this.contexts = contexts;
    active = contexts.activateContext(context);
  }

  /** Goes over to another context. */
  void use(String context) {
    contexts.deactivateContext(active);
    active = contexts.activateContext(context);
  }
}
