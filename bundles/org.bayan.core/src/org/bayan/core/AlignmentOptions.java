package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bayan.align.AlignmentGuide;

/**
 * What helps to align, and within which bounds.
 *
 * @param termbases the termbases whose terms are recognised
 * @param lexicons the words that are known to translate each other
 * @param longestBead how many segments one side of a bead may hold at most when the other side
 *     holds one, 1 to {@value #MOST_SEGMENTS}
 */
public record AlignmentOptions(TermbaseChoice termbases, LexiconChoice lexicons, int longestBead) {

  /** The longest bead where nothing else is said. */
  public static final int DEFAULT_LONGEST = AlignmentGuide.DEFAULT_LONGEST;

  /** The longest bead that can be asked for. */
  public static final int MOST_SEGMENTS = AlignmentGuide.MOST_SEGMENTS;

  /** Nothing may be null, and the longest bead must be possible. */
  public AlignmentOptions {
    Objects.requireNonNull(termbases, "termbases");
    Objects.requireNonNull(lexicons, "lexicons");
    if (longestBead < 1 || longestBead > MOST_SEGMENTS) {
      throw new IllegalArgumentException(
          "The longest bead is " + longestBead + ", not 1 to " + MOST_SEGMENTS + ".");
    }
  }

  /** Termbases, and otherwise what is usual: the lexicon that ships and beads of usual length. */
  public static AlignmentOptions of(TermbaseChoice termbases) {
    return new AlignmentOptions(termbases, LexiconChoice.SHIPPED, DEFAULT_LONGEST);
  }

  /** The files that are read. */
  List<Path> files() {
    return Stream.concat(termbases.files().stream(), lexicons.files().stream()).toList();
  }
}
