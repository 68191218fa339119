package org.bayan.ui.internal.files;

import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.Saveable;

/**
 * An open file as the workbench saves it: once, in however many editors it is open, and asking only
 * when the last of them is closed.
 */
public final class FileSaveable extends Saveable {

  private final OpenFile<?> open;
  private final Supplier<Shell> shell;
  private final ImageDescriptor image;

  /**
   * A saveable.
   *
   * @param open what is saved
   * @param shell over which is asked
   * @param image what stands before its name
   */
  public FileSaveable(OpenFile<?> open, Supplier<Shell> shell, ImageDescriptor image) {
    this.open = open;
    this.shell = shell;
    this.image = image;
  }

  @Override
  public String getName() {
    return String.valueOf(open.file().path().getFileName());
  }

  @Override
  public String getToolTipText() {
    return open.file().path().toString();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return image;
  }

  @Override
  public boolean isDirty() {
    return open.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (!open.finishTyping() || !new SaveFile(shell.get(), open).save(monitor)) {
      // Whoever saves before closing must not close.
      monitor.setCanceled(true);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileSaveable saveable && saveable.open == open;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(open);
  }
}
