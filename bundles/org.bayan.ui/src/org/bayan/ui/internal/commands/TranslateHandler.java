package org.bayan.ui.internal.commands;

import java.util.Map;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Turns Translate mode on and off, and shows in menus and tool bars which it is. */
public final class TranslateHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null) {
      editor.activate();
      editor.writing().mode().toggle();
    }
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface has it so
  public void updateElement(UIElement element, Map parameters) {
    IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    element.setChecked(
        page != null
            && page.getActiveEditor() instanceof BitextEditor editor
            && editor.writing() != null
            && editor.writing().mode().isOn());
  }
}
