package org.bayan.memory.ui.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.exchange.BeadUnits;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.model.bitext.Bead;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.eclipse.swt.widgets.Display;

/**
 * An open bitext of which accepted beads are kept. Beads that were touched are read after a moment,
 * some at a time, and handed over to be written. For the user interface thread.
 */
final class KeptBitext {

  private static final int PAUSE_MILLISECONDS = 500;
  private static final int NEXT_MILLISECONDS = 20;

  /** So many beads are read at a time; that takes some milliseconds. */
  private static final int SLICE = 500;

  /** Of more beads than these the neighbours are not looked for: they are touched themselves. */
  private static final int FEW = 50;

  private final Display display;
  private final OpenedBitext bitext;
  private final Set<Bead> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Runnable read = this::readSome;

  KeptBitext(Display display, OpenedBitext bitext) {
    this.display = display;
    this.bitext = bitext;
  }

  /** All may be other than what the memory holds: the bitext was read. */
  void touchAll() {
    touched.clear();
    touch(bitext.alignment().getBeads());
  }

  /** Beads may be other than what the memory holds. */
  void touch(Collection<Bead> beads) {
    touched.addAll(beads);
    display.timerExec(PAUSE_MILLISECONDS, read);
  }

  /** Hands over at once all that was touched. */
  void flush() {
    display.timerExec(-1, read);
    while (!touched.isEmpty()) {
      handOver(slice());
    }
  }

  private void readSome() {
    if (bitext.isClosed()) {
      return;
    }
    handOver(slice());
    if (!touched.isEmpty()) {
      display.timerExec(NEXT_MILLISECONDS, read);
    }
  }

  private List<Bead> slice() {
    List<Bead> slice = new ArrayList<>();
    Iterator<Bead> next = touched.iterator();
    while (next.hasNext() && slice.size() < SLICE) {
      slice.add(next.next());
      next.remove();
    }
    if (slice.size() <= FEW) {
      slice.addAll(neighbours(slice));
    }
    return slice;
  }

  /** The texts of a bead are the context of those beside it. */
  private List<Bead> neighbours(List<Bead> beads) {
    List<Bead> all = bitext.alignment().getBeads();
    List<Bead> neighbours = new ArrayList<>();
    for (Bead bead : beads) {
      int index = all.indexOf(bead);
      if (index > 0) {
        neighbours.add(all.get(index - 1));
      }
      if (index >= 0 && index + 1 < all.size()) {
        neighbours.add(all.get(index + 1));
      }
    }
    return neighbours;
  }

  private void handOver(List<Bead> beads) {
    if (!beads.isEmpty()) {
      List<Path> memories = memories();
      if (!memories.isEmpty()) {
        Map<String, Optional<TranslationUnit>> units =
            KeptUnits.of(bitext.project(), bitext.alignment(), beads);
        memories.forEach(folder -> MemoryQueue.of(folder).add(units, bitext::say));
      }
    }
  }

  private List<Path> memories() {
    return MemoryPreferences.keepsAccepted()
        ? ProjectMemory.of(bitext.file()).kept(bitext.project(), bitext.file().path())
        : List.of();
  }

  /** The changes of the content that were given up, to be taken back. */
  DiscardedChanges discarded() {
    BeadUnits units = new BeadUnits(bitext.project(), bitext.alignment());
    Set<String> ids = new HashSet<>();
    bitext.alignment().getBeads().forEach(bead -> ids.add(units.id(bead)));
    return new DiscardedChanges(bitext.file().path(), memories(), ids);
  }
}
