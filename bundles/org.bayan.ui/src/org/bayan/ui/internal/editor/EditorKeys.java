package org.bayan.ui.internal.editor;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * The key binding context of an editor: one at a time, so that letters can be typed. It acts only
 * while the editor is the active part of a window that has the keyboard itself. The context service
 * of the editor's site would not see to that: it takes the shell that is active when it is asked,
 * and where that is a dialog, letters would be commands in the dialog.
 */
public final class EditorKeys {

  private final IContextService contexts;
  private final Expression inEditor;
  private IContextActivation active;

  /**
   * Begins with a context.
   *
   * @param site that of the editor
   */
  public EditorKeys(IWorkbenchPartSite site, String context) {
    contexts = site.getWorkbenchWindow().getWorkbench().getService(IContextService.class);
    inEditor = new InEditor(site);
    active = contexts.activateContext(context, inEditor);
  }

  /** Goes over to another context. */
  public void use(String context) {
    stop();
    active = contexts.activateContext(context, inEditor);
  }

  /** Lets no keys of the editor act any more. */
  public void stop() {
    contexts.deactivateContext(active);
  }

  /** Holds while the keyboard is in the window of the editor, and the editor is active there. */
  private static final class InEditor extends Expression {

    private final IWorkbenchPartSite site;

    InEditor(IWorkbenchPartSite site) {
      this.site = site;
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext now) {
      return EvaluationResult.valueOf(
          now.getVariable(ISources.ACTIVE_PART_NAME) == site.getPart()
              && now.getVariable(ISources.ACTIVE_SHELL_NAME)
                  == site.getWorkbenchWindow().getShell());
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
      info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
      info.addVariableNameAccess(ISources.ACTIVE_SHELL_NAME);
    }
  }
}
