package org.bayan.rules.ui.internal.resegment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.rules.ui.internal.editor.SrxEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Leads through segmenting bitexts again: saves what is open, asks with a preview, does it. */
public final class SegmentAgain {

  private final IWorkbenchWindow window;

  /** For one window. */
  public SegmentAgain(IWorkbenchWindow window) {
    this.window = window;
  }

  /** By the rules of an editor; at first the bitexts of the same project are chosen. */
  public void by(SrxEditor editor) {
    IFile rules = ResourceUtil.getFile(editor.getEditorInput());
    List<IFile> all = all();
    List<IFile> near =
        all.stream()
            .filter(file -> rules != null && file.getProject().equals(rules.getProject()))
            .toList();
    run(all, near, Optional.of(editor.path()));
  }

  /** Bitexts that are selected. */
  public void of(IStructuredSelection selection) {
    List<?> selected = selection.toList();
    List<IFile> bitexts =
        selected.stream()
            .flatMap(one -> Stream.ofNullable(Adapters.adapt(one, IFile.class)))
            .filter(Bitexts::isBitext)
            .toList();
    run(all(), bitexts, Optional.empty());
  }

  private static List<IFile> all() {
    try {
      return Bitexts.all();
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
      return List.of();
    }
  }

  private void run(List<IFile> all, List<IFile> chosen, Optional<Path> rules) {
    UnsavedEditors unsaved =
        new UnsavedEditors(
            window.getActivePage(), editor -> editor instanceof SrxEditor || isOneOf(editor, all));
    if (!unsaved.save()) {
      return;
    }
    SegmentAgainDialog dialog = new SegmentAgainDialog(window.getShell(), all, chosen, rules);
    if (dialog.open() == Window.OK) {
      new SegmentAgainJob(dialog.order()).schedule();
    }
  }

  private static boolean isOneOf(IEditorPart editor, List<IFile> files) {
    return files.contains(ResourceUtil.getFile(editor.getEditorInput()));
  }
}
