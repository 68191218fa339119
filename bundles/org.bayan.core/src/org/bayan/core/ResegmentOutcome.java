package org.bayan.core;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;

/**
 * What came of segmenting a bitext again.
 *
 * @param project the bitext as it is then
 * @param texts what became of each text that was segmented
 * @param beads what became of the beads
 * @param dropped the beads that could not be kept, in the order of their alignments
 * @param spared segments that the rules would have cut or joined, but that a person has edited or
 *     locked
 * @param changed whether the bitext differs from the file; if not, nothing was written
 */
public record ResegmentOutcome(
    BitextProject project,
    List<ResegmentedText> texts,
    BeadCounts beads,
    List<DroppedBead> dropped,
    List<SparedSegment> spared,
    boolean changed) {

  /** Lists are copied. */
  public ResegmentOutcome {
    texts = List.copyOf(texts);
    dropped = List.copyOf(dropped);
    spared = List.copyOf(spared);
  }

  /**
   * What became of a text.
   *
   * @param id the id of the text
   * @param rules the URI of the rules
   * @param before the URI of the rules it was segmented by before, when that was recorded
   * @param rulesChanged whether these are other rules than before, or their file has changed, or
   *     nobody knows
   * @param kept how many segments are as they were
   * @param made how many segments are new
   * @param gone how many segments are no more
   */
  public record ResegmentedText(
      String id,
      String rules,
      Optional<String> before,
      boolean rulesChanged,
      int kept,
      int made,
      int gone) {}

  /**
   * What became of the beads of all alignments.
   *
   * @param kept beads that are as they were
   * @param changed beads that hold new segments for those of theirs that are gone
   * @param made beads that stand for dropped ones, and beads of text that had no segment before
   */
  public record BeadCounts(int kept, int changed, int made) {

    /** The sum of both. */
    public BeadCounts plus(BeadCounts other) {
      return new BeadCounts(kept + other.kept, changed + other.changed, made + other.made);
    }
  }

  /**
   * A bead that could not be kept, because a new segment reaches beyond it.
   *
   * @param id its id
   * @param shape how many source and target segments it had, such as {@code 2-1}
   * @param status its status
   * @param source the first words of its source, empty without one
   * @param target the first words of its target, empty without one
   * @param successor the id of the bead that holds its segments now
   */
  public record DroppedBead(
      String id, String shape, BeadStatus status, String source, String target, String successor) {}

  /**
   * A segment that was spared.
   *
   * @param id its id
   * @param words its first words
   */
  public record SparedSegment(String id, String words) {}
}
