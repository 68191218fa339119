package org.bayan.terms.ui.internal.importing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on a control, from this program or another. */
final class FileDrop extends DropTargetAdapter {

  private final Consumer<List<String>> dropped;

  private FileDrop(Consumer<List<String>> dropped) {
    this.dropped = dropped;
  }

  static void on(Control control, Consumer<List<String>> dropped) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new FileDrop(dropped));
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] files && files.length > 0) {
      dropped.accept(List.of(files));
    }
  }
}
