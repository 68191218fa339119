package org.bayan.memory.ui.internal.creation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;

/**
 * Imports TMX files that are dropped on a memory in a tree of resources, and leaves every other
 * drop to those who have listened before.
 *
 * <p>A drop assistant of the tree cannot do this: the platform asks its own assistant for resources
 * before all others, and that moves any file into any folder.
 */
public final class MemoryDropListener implements DropTargetListener {

  private final List<DropTargetListener> others;

  private MemoryDropListener(List<DropTargetListener> others) {
    this.others = others;
  }

  /** Listens to the drops on a tree in place of those who have listened before; only once. */
  public static void install(Control tree) {
    if (!(tree.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target)) {
      return;
    }
    List<DropTargetListener> others = List.of(target.getDropListeners());
    if (others.stream().noneMatch(MemoryDropListener.class::isInstance)) {
      others.forEach(target::removeDropListener);
      target.addDropListener(new MemoryDropListener(others));
    }
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    tell(event, DropTargetListener::dragEnter);
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    tell(event, DropTargetListener::dragOver);
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    tell(event, DropTargetListener::dragOperationChanged);
  }

  @Override
  public void dropAccept(DropTargetEvent event) {
    tell(event, DropTargetListener::dropAccept);
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    others.forEach(other -> other.dragLeave(event));
  }

  @Override
  public void drop(DropTargetEvent event) {
    Optional<DroppedTmx> dropped = DroppedTmx.of(target(event), event.currentDataType, event.data);
    if (dropped.isPresent()) {
      // A move would take the file from where it comes.
      event.detail = DND.DROP_COPY;
      dropped.get().open();
    } else {
      others.forEach(other -> other.drop(event));
    }
  }

  private void tell(DropTargetEvent event, BiConsumer<DropTargetListener, DropTargetEvent> what) {
    others.forEach(other -> what.accept(other, event));
    if (DroppedTmx.isPossible(target(event), event.currentDataType)) {
      event.detail = DND.DROP_COPY;
    }
  }

  private static Object target(DropTargetEvent event) {
    return event.item == null ? null : event.item.getData();
  }
}
