package org.bayan.core.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** The order in which segments stand in their text. */
final class SegmentOrder {

  private SegmentOrder() {}

  /** Segments of one text without repetition, in the order of the text. */
  static List<Segment> sorted(Collection<Segment> segments) {
    Set<Segment> distinct = new LinkedHashSet<>(segments);
    if (distinct.size() < 2) {
      return List.copyOf(distinct);
    }
    Map<TextUnit, Integer> units = new HashMap<>();
    distinct.forEach(segment -> units.put(segment.getUnit(), 0));
    if (units.size() > 1) {
      number(units);
    }
    return distinct.stream()
        .sorted(
            Comparator.comparing((Segment segment) -> units.get(segment.getUnit()))
                .thenComparing(segment -> segment.getUnit().getSegments().indexOf(segment)))
        .toList();
  }

  /** Gives units the numbers of their places; a text has many more than those. */
  private static void number(Map<TextUnit, Integer> units) {
    Text text = (Text) units.keySet().iterator().next().eContainer();
    List<TextUnit> all = text.getUnits();
    int missing = units.size();
    for (int place = 0; place < all.size() && missing > 0; place++) {
      if (units.containsKey(all.get(place))) {
        units.put(all.get(place), place);
        missing--;
      }
    }
  }
}
