package org.bayan.quality.ui.internal.checking;

import java.util.Optional;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.ide.ResourceUtil;

/** Finds the file of an editor in the workspace. */
public final class CheckedFile {

  private CheckedFile() {}

  /** The file of an editor; empty where it is outside of the workspace. */
  public static Optional<IFile> of(BitextEditor editor) {
    return Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
  }
}
