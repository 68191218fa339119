package org.bayan.terms.ui.internal.extraction;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Extracts terms from the bitext of the editor, or the file that is selected. */
public final class ExtractHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    Optional<ExtractionSource> source = source(event, page);
    // What is read is the file: what was edited belongs in there first.
    if (source.isPresent()
        && source.get().editor().map(editor -> page.saveEditor(editor, true)).orElse(true)) {
      new ExtractDialog(HandlerUtil.getActiveShellChecked(event), new ExtractWizard(source.get()))
          .open();
    }
    return null;
  }

  private static Optional<ExtractionSource> source(ExecutionEvent event, IWorkbenchPage page) {
    if (HandlerUtil.getActivePart(event) instanceof BitextEditor editor) {
      return editor.alignment() == null ? Optional.empty() : Optional.of(of(editor));
    }
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
    if (file != null && file.getLocation() != null) {
      return Optional.of(of(file, page));
    }
    return HandlerUtil.getActiveEditor(event) instanceof BitextEditor editor
            && editor.alignment() != null
        ? Optional.of(of(editor))
        : Optional.empty();
  }

  private static ExtractionSource of(BitextEditor editor) {
    return new ExtractionSource(editor.path(), Optional.of(editor));
  }

  private static ExtractionSource of(IFile file, IWorkbenchPage page) {
    Path path = file.getLocation().toPath();
    IEditorPart open = ResourceUtil.findEditor(page, file);
    return new ExtractionSource(
        path,
        open instanceof BitextEditor editor && editor.alignment() != null
            ? Optional.of(editor)
            : Optional.empty());
  }
}
