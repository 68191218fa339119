package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.util.Objects;
import org.bayan.memory.ui.MemoryUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A memory to be edited: a folder, which need not be in the workspace.
 *
 * @param folder the folder, absolute
 */
public record MemoryInput(Path folder) implements IEditorInput, IPersistableElement {

  static final String FOLDER = "folder";

  /** Makes the path comparable. */
  public MemoryInput {
    Objects.requireNonNull(folder, "folder");
    folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public boolean exists() {
    return folder.toFile().isDirectory();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ResourceLocator.imageDescriptorFromBundle(MemoryUi.BUNDLE, "icons/memory.svg")
        .orElse(ImageDescriptor.getMissingImageDescriptor());
  }

  /** The name of the folder; where that says nothing, with the folder around it. */
  @Override
  public String getName() {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  @Override
  public String getToolTipText() {
    return folder.toString();
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(FOLDER, folder.toString());
  }

  @Override
  public String getFactoryId() {
    return "org.bayan.memory.ui.memoryInput";
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter == Path.class ? adapter.cast(folder) : null;
  }
}
