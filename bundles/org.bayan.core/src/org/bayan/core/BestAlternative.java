package org.bayan.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.bayan.core.internal.OriginProperties;
import org.bayan.exchange.BeadAlternative;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/**
 * What the aligner held for the most probable bead that could stand instead of another. A bitext
 * keeps it in a property of the bead, as the probability and the ids of its segments, so that it
 * can be shown long after the alignment.
 *
 * @param source segments of the source text, possibly none
 * @param target segments of the target text, possibly none
 * @param probability of the alternative, 0..1
 */
public record BestAlternative(List<Segment> source, List<Segment> target, double probability) {

  /** What is less probable than this is not worth a person's attention, and is not kept. */
  public static final double LEAST_PROBABILITY = 0.01;

  private static final String PROPERTY = "aligner.alternative";

  /** Copies the lists. */
  public BestAlternative {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * What could stand instead of a bead.
   *
   * @param bead a bead of a bitext
   * @return the alternative; empty where none was probable, and where what is kept makes no sense
   *     (any more), such as when one of its segments is gone
   */
  public static Optional<BestAlternative> of(Bead bead) {
    return OriginProperties.get(bead, PROPERTY).flatMap(value -> read(value, bead));
  }

  /**
   * Keeps what an aligner found, in place of what was kept before.
   *
   * @param bead which it could stand instead of
   * @param found the alternative; one that is hardly probable is not kept
   */
  public static void keep(Bead bead, BeadAlternative found) {
    forget(bead);
    if (found.confidence() >= LEAST_PROBABILITY) {
      StringJoiner value = new StringJoiner(" ").add(Double.toString(found.confidence()));
      found.source().forEach(segment -> value.add(segment.getId()));
      found.target().forEach(segment -> value.add(segment.getId()));
      OriginProperties.set(bead, PROPERTY, value.toString());
    }
  }

  /** Keeps nothing any more: the bead is not what the aligner made an alternative to. */
  public static void forget(Bead bead) {
    bead.getProperties().removeIf(property -> PROPERTY.equals(property.getName()));
  }

  private static Optional<BestAlternative> read(String value, Bead bead) {
    if (!(bead.eContainer() instanceof Alignment alignment)
        || !(alignment.eContainer() instanceof BitextProject project)) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(value.strip().split("\\s+"));
    double probability = probability(words.get(0));
    List<String> ids = words.subList(1, words.size());
    List<Segment> source = known(ids, Segments.of(project.getSource()));
    List<Segment> target = known(ids, Segments.of(alignment.getTarget()));
    boolean complete = !ids.isEmpty() && source.size() + target.size() == ids.size();
    return complete && probability >= 0 && probability <= 1
        ? Optional.of(new BestAlternative(source, target, probability))
        : Optional.empty();
  }

  private static double probability(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static List<Segment> known(List<String> ids, List<Segment> segments) {
    Map<String, Segment> byId = new HashMap<>();
    for (Segment segment : segments) {
      if (ids.contains(segment.getId())) {
        byId.put(segment.getId(), segment);
      }
    }
    List<Segment> known = new ArrayList<>();
    for (String id : ids) {
      if (byId.containsKey(id)) {
        known.add(byId.get(id));
      }
    }
    return known;
  }
}
