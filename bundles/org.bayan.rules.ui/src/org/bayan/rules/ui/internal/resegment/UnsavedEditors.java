package org.bayan.rules.ui.internal.resegment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Editors with changes that are not saved yet. */
final class UnsavedEditors {

  private final IWorkbenchPage page;
  private final Predicate<IEditorPart> concerned;

  UnsavedEditors(IWorkbenchPage page, Predicate<IEditorPart> concerned) {
    this.page = page;
    this.concerned = concerned;
  }

  /** Asks to save them and does; false when the person declines or one of them stays unsaved. */
  boolean save() {
    List<IEditorPart> dirty = Arrays.stream(page.getDirtyEditors()).filter(concerned).toList();
    if (dirty.isEmpty()) {
      return true;
    }
    String names =
        dirty.stream().map(IEditorPart::getTitle).collect(Collectors.joining(Messages.separator));
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            page.getWorkbenchWindow().getShell(),
            Messages.title,
            NLS.bind(Messages.unsaved, names),
            SWT.NONE,
            Messages.saveAndGoOn,
            Messages.cancel);
    if (answer != 0) {
      return false;
    }
    dirty.forEach(editor -> page.saveEditor(editor, false));
    return dirty.stream().noneMatch(IEditorPart::isDirty);
  }
}
