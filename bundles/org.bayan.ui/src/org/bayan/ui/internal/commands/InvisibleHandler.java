package org.bayan.ui.internal.commands;

import java.util.Arrays;
import java.util.Map;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.InvisibleCharacters;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Shows the invisible characters in all bitexts, or hides them. */
public final class InvisibleHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    InvisibleCharacters.show(!InvisibleCharacters.areShown());
    IWorkbenchPage page = HandlerUtil.getActiveSiteChecked(event).getPage();
    Arrays.stream(page.getEditorReferences())
        .map((IEditorReference reference) -> reference.getEditor(false))
        .filter(BitextEditor.class::isInstance)
        .map(BitextEditor.class::cast)
        .filter(editor -> editor.grid() != null)
        .forEach(InvisibleHandler::update);
    HandlerUtil.getActiveSiteChecked(event)
        .getService(ICommandService.class)
        .refreshElements(event.getCommand().getId(), null);
    return null;
  }

  private static void update(BitextEditor editor) {
    editor.grid().themeChanged();
    editor.writing().restyle();
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface has it so
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(InvisibleCharacters.areShown());
  }
}
