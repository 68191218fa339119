package org.bayan.ui.internal.editor;

import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.Saveable;

/**
 * An open bitext as the workbench saves it: once, in however many editors it is open, and asking
 * only when the last of them is closed.
 */
final class BitextSaveable extends Saveable {

  private final SharedBitext bitext;
  private final Supplier<Shell> shell;
  private final ImageDescriptor image;

  BitextSaveable(SharedBitext bitext, Supplier<Shell> shell, ImageDescriptor image) {
    this.bitext = bitext;
    this.shell = shell;
    this.image = image;
  }

  @Override
  public String getName() {
    return String.valueOf(bitext.file().path().getFileName());
  }

  @Override
  public String getToolTipText() {
    return bitext.file().path().toString();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return image;
  }

  @Override
  public boolean isDirty() {
    return bitext.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (!bitext.finishTyping() || !new SaveBitext(shell.get(), bitext).save(monitor)) {
      // Whoever saves before closing must not close.
      monitor.setCanceled(true);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitextSaveable saveable && saveable.bitext == bitext;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(bitext);
  }
}
