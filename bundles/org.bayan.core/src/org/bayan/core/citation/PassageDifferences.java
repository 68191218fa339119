package org.bayan.core.citation;

import java.util.List;
import java.util.Map;
import org.bayan.exchange.citation.MarkedText;
import org.bayan.exchange.citation.MarkedText.Mark;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * What either side of a bead has that the other lacks.
 *
 * @param marks for each segment of the bead the stretches that nothing on the other side stands
 *     for, in order, none overlapping
 * @param sourceShare how much of the words of the report the passage has, 0..1
 * @param targetShare how much of the words of the passage the report has, 0..1
 */
public record PassageDifferences(
    Map<Segment, List<Mark>> marks, double sourceShare, double targetShare) {

  /** No difference. */
  public static final PassageDifferences NONE = new PassageDifferences(Map.of(), 1, 1);

  /** Copies the map. */
  public PassageDifferences {
    marks = Map.copyOf(marks);
  }

  /** Finds the differences of beads. */
  @FunctionalInterface
  public interface Finder {
    /**
     * The differences of a bead.
     *
     * @param bead with segments on both sides
     */
    PassageDifferences of(Bead bead);
  }

  /** The stretches of a segment. */
  public List<Mark> of(Segment segment) {
    return marks.getOrDefault(segment, List.of());
  }

  /** A segment with these stretches marked. */
  public MarkedText marked(Segment segment) {
    return new MarkedText(segment.getText(), of(segment));
  }
}
