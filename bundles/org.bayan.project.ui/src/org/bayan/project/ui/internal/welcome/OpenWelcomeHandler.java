package org.bayan.project.ui.internal.welcome;

import org.bayan.project.ui.ProjectUi;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page that welcomes people. */
public final class OpenWelcomeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event)
          .getActivePage()
          .openEditor(WelcomeInput.INSTANCE, ProjectUi.WELCOME_EDITOR);
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
