package org.bayan.library.ui.internal.official;

import java.util.Arrays;
import java.util.Map;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.CitationColumn;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Shows the column of official texts in all bitexts that have some, or takes it away. */
public final class CitationColumnHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CitationColumn.show(!CitationColumn.isShown());
    IWorkbenchPage page = HandlerUtil.getActiveSiteChecked(event).getPage();
    Arrays.stream(page.getEditorReferences())
        .map((IEditorReference reference) -> reference.getEditor(false))
        .filter(BitextEditor.class::isInstance)
        .map(BitextEditor.class::cast)
        .forEach(BitextEditor::updateCitations);
    HandlerUtil.getActiveSiteChecked(event)
        .getService(ICommandService.class)
        .refreshElements(event.getCommand().getId(), null);
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface has it so
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(CitationColumn.isShown());
  }
}
