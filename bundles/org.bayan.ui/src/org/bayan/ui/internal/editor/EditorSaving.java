package org.bayan.ui.internal.editor;

import org.bayan.ui.internal.files.FileSaveable;
import org.bayan.ui.internal.files.SaveFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * What an editor does to save its bitext.
 *
 * @param editor the editor
 */
record EditorSaving(BitextEditor editor) {

  /** The bitext as the workbench saves it. */
  FileSaveable saveable() {
    ImageDescriptor image = editor.getEditorInput().getImageDescriptor();
    return new FileSaveable(editor.bitext(), editor.getSite()::getShell, image);
  }

  void save(IProgressMonitor monitor) {
    saveable().doSave(monitor);
  }

  /** Saves as another file, unless what is being typed makes no sense yet. */
  void saveAs() {
    SharedBitext bitext = editor.bitext();
    if (bitext.document() != null && bitext.finishTyping()) {
      new SaveFile(editor.getSite().getShell(), bitext).saveAs(new NullProgressMonitor());
    }
  }
}
