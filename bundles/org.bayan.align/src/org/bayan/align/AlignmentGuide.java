package org.bayan.align;

import java.util.List;
import org.bayan.align.lexicon.Lexicon;

/**
 * What an aligner is told besides the two texts.
 *
 * @param lexicons words that translate each other; those in other languages than the texts are
 *     passed over
 * @param accepted beads to keep; no segment is in two of them
 * @param longestBead how many segments one side of a bead may hold at most when the other side
 *     holds one, 1 to {@value #MOST_SEGMENTS}
 */
public record AlignmentGuide(List<Lexicon> lexicons, List<AcceptedBead> accepted, int longestBead) {
  /** The longest bead where nothing else is said. */
  public static final int DEFAULT_LONGEST = 10;

  /** The longest bead that can be asked for. */
  public static final int MOST_SEGMENTS = 30;

  /** No lexicon, nothing accepted. */
  public static final AlignmentGuide NONE =
      new AlignmentGuide(List.of(), List.of(), DEFAULT_LONGEST);

  /** Copies the lists. */
  public AlignmentGuide {
    lexicons = List.copyOf(lexicons);
    accepted = List.copyOf(accepted);
    if (longestBead < 1 || longestBead > MOST_SEGMENTS) {
      throw new IllegalArgumentException(
          "The longest bead is " + longestBead + ", not 1 to " + MOST_SEGMENTS + ".");
    }
  }

  /** The guide that has lexicons and nothing else. */
  public static AlignmentGuide of(List<Lexicon> lexicons) {
    return new AlignmentGuide(lexicons, List.of(), DEFAULT_LONGEST);
  }
}
