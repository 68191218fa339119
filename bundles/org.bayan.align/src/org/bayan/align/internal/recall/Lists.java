package org.bayan.align.internal.recall;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells which segments of the pool belong to one list: what opens it, and its items. */
final class Lists {
  /** How many segments a list has at most. */
  private static final int LONGEST = 20;

  private static final Pattern OPENS = Pattern.compile(":\\s*$");
  private static final Pattern GOES_ON =
      Pattern.compile("[;\u061b](\\s+(and|or|\u0648|\u0623\u0648))?\\s*$");

  private final Pool pool;

  Lists(Pool pool) {
    this.pool = pool;
  }

  /** Whether a segment is unfinished, so that the next one is an item of its list. */
  boolean goesOn(int segment) {
    return pool.isRun(segment, segment + 1) && (ends(segment, OPENS) || ends(segment, GOES_ON));
  }

  /** Some segments with what opens the lists that several of them are items of. */
  List<Integer> withOpenings(Set<Integer> segments) {
    Set<Integer> all = new TreeSet<>(segments);
    Set<Integer> once = new TreeSet<>();
    for (int segment : segments) {
      int opening = opening(segment);
      if (opening >= 0 && !once.add(opening)) {
        all.add(opening);
      }
    }
    return List.copyOf(all);
  }

  /** What opens the list that a segment is an item of, −1 where it is none. */
  private int opening(int item) {
    for (int k = 1; k <= LONGEST && pool.isRun(item - k, item); k++) {
      if (ends(item - k, OPENS)) {
        return item - k;
      }
      if (!ends(item - k, GOES_ON)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean ends(int segment, Pattern mark) {
    return mark.matcher(pool.segments().get(segment).text()).find();
  }
}
