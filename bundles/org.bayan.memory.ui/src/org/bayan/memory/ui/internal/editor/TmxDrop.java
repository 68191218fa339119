package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;

/** Takes TMX files that are dropped on a control, from the workbench or another program. */
public final class TmxDrop extends DropTargetAdapter {

  private static final String EXTENSION = ".tmx";

  private final Consumer<List<Path>> dropped;

  private TmxDrop(Consumer<List<Path>> dropped) {
    this.dropped = dropped;
  }

  /** Lets files be dropped on a control; somebody is given the TMX files among them. */
  public static void on(Control control, Consumer<List<Path>> dropped) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
    target.setTransfer(ResourceTransfer.getInstance(), FileTransfer.getInstance());
    target.addDropListener(new TmxDrop(dropped));
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void drop(DropTargetEvent event) {
    List<Path> files = files(event.data);
    if (!files.isEmpty()) {
      dropped.accept(files);
    }
  }

  /** The TMX files among what was dropped. */
  public static List<Path> files(Object data) {
    Stream<Path> paths =
        switch (data) {
          case String[] names -> Stream.of(names).map(Path::of);
          case IResource[] resources ->
              Stream.of(resources)
                  .filter(one -> one.getLocation() != null)
                  .map(one -> one.getLocation().toPath());
          case null, default -> Stream.empty();
        };
    return paths
        .filter(one -> one.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION))
        .toList();
  }
}
