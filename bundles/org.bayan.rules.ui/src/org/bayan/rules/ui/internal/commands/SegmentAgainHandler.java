package org.bayan.rules.ui.internal.commands;

import org.bayan.rules.ui.internal.editor.SrxEditor;
import org.bayan.rules.ui.internal.resegment.SegmentAgain;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Segments bitexts again: those that are selected, or those beside the rules of the editor. */
public final class SegmentAgainHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    SegmentAgain again = new SegmentAgain(HandlerUtil.getActiveWorkbenchWindowChecked(event));
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    boolean inEditor = editor != null && HandlerUtil.getActivePart(event) == editor;
    if (inEditor && editor instanceof SrxEditor rules) {
      again.by(rules);
    } else if (inEditor && ResourceUtil.getFile(editor.getEditorInput()) instanceof IFile open) {
      again.of(new StructuredSelection(open));
    } else if (HandlerUtil.getCurrentSelection(event) instanceof StructuredSelection selection) {
      again.of(selection);
    }
    return null;
  }
}
