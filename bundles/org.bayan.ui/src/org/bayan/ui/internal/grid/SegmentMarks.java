package org.bayan.ui.internal.grid;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.model.bitext.Segment;

/** Segments that a person has marked one by one, to link them from wherever they are. */
public final class SegmentMarks {

  private final Set<Segment> marked = new LinkedHashSet<>();
  private final Runnable changed;

  SegmentMarks(Runnable changed) {
    this.changed = changed;
  }

  /** The marked segments, in the order in which they were marked. */
  public List<Segment> segments() {
    return List.copyOf(marked);
  }

  boolean contains(Segment segment) {
    return marked.contains(segment);
  }

  /** Marks segments; where all are marked already, takes their marks away. */
  public void toggle(Collection<Segment> segments) {
    if (marked.containsAll(segments)) {
      marked.removeAll(segments);
    } else {
      marked.addAll(segments);
    }
    changed.run();
  }

  /** Takes all marks away. */
  public void clear() {
    if (!marked.isEmpty()) {
      marked.clear();
      changed.run();
    }
  }
}
