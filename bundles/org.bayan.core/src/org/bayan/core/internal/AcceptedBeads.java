package org.bayan.core.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.core.RealignOutcome.Crossing;
import org.bayan.core.TaskException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Looks for contradictions among the accepted beads of an alignment. */
public final class AcceptedBeads {

  private final Text source;
  private final Alignment alignment;
  private final List<Bead> beads;

  /**
   * The accepted beads of an alignment.
   *
   * @param source the source text of the alignment
   */
  public AcceptedBeads(Text source, Alignment alignment) {
    this.source = source;
    this.alignment = alignment;
    this.beads =
        alignment.getBeads().stream()
            .filter(bead -> bead.getStatus() == BeadStatus.ACCEPTED)
            .toList();
  }

  /**
   * Refuses beads of which two hold the same segment.
   *
   * @param bitext the file, named in the message
   * @throws TaskException when there are any
   */
  public void requireApart(Path bitext) throws TaskException {
    Map<Segment, Bead> holders = new HashMap<>();
    for (Bead bead : beads) {
      for (Segment segment :
          Stream.concat(bead.getSource().stream(), bead.getTarget().stream()).toList()) {
        Bead other = holders.putIfAbsent(segment, bead);
        if (other != null && other != bead) {
          throw new TaskException(
                  TaskException.Kind.INPUT,
                  "%s: the segment %s is in two accepted beads, %s and %s; accept only one of them."
                      .formatted(bitext, segment.getId(), other.getId(), bead.getId()))
              .withOption("or use --keep none");
        }
      }
    }
  }

  /** Pairs of beads of which one comes first in the source and the other in the target. */
  public List<Crossing> crossings() {
    Map<Segment, Integer> sources = places(source);
    Map<Segment, Integer> targets = places(alignment.getTarget());
    List<Bead> inOrder =
        beads.stream()
            .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
            .sorted(Comparator.comparingInt(bead -> first(bead.getSource(), sources)))
            .toList();
    List<Crossing> crossings = new ArrayList<>();
    Bead furthest = null;
    for (Bead bead : inOrder) {
      int place = first(bead.getTarget(), targets);
      if (furthest == null || place >= first(furthest.getTarget(), targets)) {
        furthest = bead;
      } else {
        crossings.add(new Crossing(furthest, bead));
      }
    }
    return crossings;
  }

  private static int first(List<Segment> segments, Map<Segment, Integer> places) {
    return segments.stream().mapToInt(places::get).min().orElseThrow();
  }

  private static Map<Segment, Integer> places(Text text) {
    Map<Segment, Integer> places = new HashMap<>();
    Segments.of(text).forEach(segment -> places.put(segment, places.size()));
    return places;
  }
}
