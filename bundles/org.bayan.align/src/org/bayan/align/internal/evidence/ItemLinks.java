package org.bayan.align.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/**
 * Links items of the two sides of a bead one to one, the most probable first: competitive linking
 * after I. D. Melamed, "Models of Translational Equivalence among Words" (2000).
 */
final class ItemLinks {
  /** Items that translate each other less often than this, on the mean of both directions, stay. */
  private static final double LEAST = 0.1;

  private final PairFeatures features;
  private final WordTable table;
  private final Set<Long> names;

  ItemLinks(PairFeatures features, WordTable table) {
    this.features = features;
    this.table = table;
    this.names = new HashSet<>();
    for (PairFeatures.NamePair name : features.names()) {
      names.add(key(name.source(), name.target()));
    }
  }

  /**
   * An item in its place.
   *
   * @param segment index of its segment
   * @param number its number in the vocabulary
   * @param span where it stands in the segment
   */
  record Place(int segment, int number, Span span) {
    boolean isWithin(Place other) {
      return segment == other.segment
          && span.start() >= other.span.start()
          && span.end() <= other.span.end();
    }
  }

  /** A link between two items, with what it adds to ln p of the bead. */
  record Link(Evidence.Kind kind, Place source, Place target, double weight) {
    /** Whether another link already says what this one says: the month of a date, for example. */
    boolean isPartOf(Link other) {
      return this != other && isWithin(other) && (!other.isWithin(this) || saysLess(other));
    }

    /** The year of a date stands where the date does; when both weigh the same the date stays. */
    private boolean saysLess(Link other) {
      return weight < other.weight || (weight == other.weight && kind.compareTo(other.kind) < 0);
    }

    private boolean isWithin(Link other) {
      return source.isWithin(other.source) && target.isWithin(other.target);
    }
  }

  private record Candidate(Place source, Place target, double probability, double weight) {}

  List<Link> of(List<Integer> sourceSegments, List<Integer> targetSegments) {
    List<Place> source = places(features.source(), sourceSegments);
    List<Place> target = places(features.target(), targetSegments);
    List<Candidate> candidates = candidates(source, target);
    candidates.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    Set<Place> takenSource = new HashSet<>();
    Set<Place> takenTarget = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!takenSource.contains(candidate.source) && !takenTarget.contains(candidate.target)) {
        takenSource.add(candidate.source);
        takenTarget.add(candidate.target);
        links.add(new Link(kind(candidate), candidate.source, candidate.target, candidate.weight));
      }
    }
    return links.stream().filter(link -> links.stream().noneMatch(link::isPartOf)).toList();
  }

  private List<Candidate> candidates(List<Place> source, List<Place> target) {
    Map<Integer, List<Place>> byItem = new HashMap<>();
    for (Place place : target) {
      byItem.computeIfAbsent(place.number(), item -> new ArrayList<>()).add(place);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Place place : source) {
      for (int pair = table.from(place.number()); pair < table.to(place.number()); pair++) {
        double probability = Math.sqrt((double) table.forward()[pair] * table.backward()[pair]);
        if (probability >= LEAST) {
          double weight = weight(pair, place.number(), source.size(), target.size());
          for (Place other : byItem.getOrDefault(table.targets()[pair], List.of())) {
            candidates.add(new Candidate(place, other, probability, weight));
          }
        }
      }
    }
    return candidates;
  }

  /** What explaining the two items by each other gains over leaving them unexplained. */
  private double weight(int pair, int item, int sources, int targets) {
    double there =
        gain(table.target(), table.targets()[pair], table.forward()[pair] / (double) sources);
    double back = gain(table.source(), item, table.backward()[pair] / (double) targets);
    return (there + back) / 2;
  }

  private static double gain(WordTable.Side side, int item, double probability) {
    double unexplained = side.unexplained()[item];
    return Math.log1p((1 - unexplained) / unexplained * probability / side.share()[item]);
  }

  private Evidence.Kind kind(Candidate candidate) {
    Item item = features.source().vocabulary().get(candidate.source.number());
    boolean name = names.contains(key(candidate.source.number(), candidate.target.number()));
    return name ? Evidence.Kind.NAME : item.kind();
  }

  private static List<Place> places(TextFeatures text, List<Integer> segments) {
    List<Place> places = new ArrayList<>();
    for (int i : segments) {
      SegmentFeatures segment = text.segments().get(i);
      for (int k = 0; k < segment.items().length; k++) {
        places.add(new Place(i, segment.items()[k], segment.spans().get(k)));
      }
    }
    return places;
  }

  private static long key(int source, int target) {
    return ((long) source << Integer.SIZE) | target;
  }
}
