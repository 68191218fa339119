package org.bayan.quality.ui.internal.markers;

import java.util.Optional;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.CheckedFile;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.files.OpenFile;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Checks the whole bitext of the editor and shows what is wrong in the Problems view; of a bitext
 * outside of the workspace, which cannot have problems, the Checks view shows the selected pair.
 */
public final class CheckHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditorChecked(event) instanceof BitextEditor editor
        && editor.writing() != null
        && editor.writing().close()
        && editor.getAdapter(OpenFile.class) instanceof OpenedBitext bitext) {
      Optional<IFile> file = CheckedFile.of(editor);
      CheckedBitexts.check(bitext, file, outcome -> done(editor, file.isPresent(), outcome));
    }
    return null;
  }

  private static void done(BitextEditor editor, boolean inside, CheckJob.Outcome outcome) {
    if (editor.grid() == null || editor.grid().control().isDisposed()) {
      return;
    }
    if (outcome.fault().isPresent()) {
      MessageDialog.openError(editor.getSite().getShell(), Messages.failed, outcome.fault().get());
      return;
    }
    if (outcome.problems() + outcome.notes() > 0) {
      show(editor, inside ? IPageLayout.ID_PROBLEM_VIEW : QualityUi.CHECKS);
    }
    editor.say(
        outcome.problems() + outcome.notes() == 0
            ? NLS.bind(Messages.nothingFound, outcome.beads())
            : NLS.bind(
                inside ? Messages.found : Messages.foundOutside,
                new Object[] {outcome.problems(), outcome.notes(), outcome.beads()}));
  }

  private static void show(BitextEditor editor, String view) {
    try {
      editor.getSite().getPage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }
}
