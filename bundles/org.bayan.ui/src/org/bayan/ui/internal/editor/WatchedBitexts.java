package org.bayan.ui.internal.editor;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.bitext.Bead;
import org.eclipse.core.runtime.ListenerList;

/** The bitexts that are open, for who follows them beside their editors. */
public final class WatchedBitexts {

  private static final ListenerList<BitextWatcher> WATCHERS = new ListenerList<>();

  private WatchedBitexts() {}

  /** Tells a watcher from now on what happens; of bitexts that are open already at once. */
  public static void add(BitextWatcher watcher) {
    WATCHERS.add(watcher);
    OpenBitexts.editors()
        .map(BitextEditor::bitext)
        .filter(Objects::nonNull)
        .filter(SharedBitext::isOpen)
        .distinct()
        .forEach(watcher::opened);
  }

  /** Tells a watcher no more. */
  public static void remove(BitextWatcher watcher) {
    WATCHERS.remove(watcher);
  }

  static void opened(OpenedBitext bitext) {
    tell(watcher -> watcher.opened(bitext));
  }

  static void edited(OpenedBitext bitext, Set<Bead> touched) {
    tell(watcher -> watcher.edited(bitext, touched));
  }

  static void closed(OpenedBitext bitext) {
    tell(watcher -> watcher.closed(bitext));
  }

  private static void tell(Consumer<BitextWatcher> event) {
    WATCHERS.forEach(event);
  }
}
