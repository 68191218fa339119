package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens memories again that were open when the workbench ended. */
public final class MemoryInputFactory implements IElementFactory {

  @Override
  public IAdaptable createElement(IMemento memento) {
    String folder = memento.getString(MemoryInput.FOLDER);
    return folder == null ? null : new MemoryInput(Path.of(folder));
  }
}
