package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.model.bitext.BitextProject;

/**
 * A bitext whose texts are to be aligned again.
 *
 * @param bitext the {@code .bitext} file
 * @param keep which of its beads stay
 * @param target the id of a target text or of its alignment, to leave the others as they are; all
 *     are aligned when absent
 * @param termbases the termbases whose terms are recognised; those that the bitext names when
 *     absent
 * @param lexicons the words that are known to translate each other
 * @param longestBead how many segments one side of a bead may hold at most when the other side
 *     holds one
 * @param deliverables the files to write; the bitext among them may be the one that is read
 */
public record RealignRequest(
    Path bitext,
    Keep keep,
    Optional<String> target,
    Optional<TermbaseChoice> termbases,
    LexiconChoice lexicons,
    int longestBead,
    Deliverables deliverables) {

  /** Which beads of an alignment stay when it is made again. */
  public enum Keep {
    /** Those that a person has accepted. */
    ACCEPTED,
    /** None. */
    NONE
  }

  /** Nothing may be null. */
  public RealignRequest {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(keep, "keep");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(termbases, "termbases");
    Objects.requireNonNull(lexicons, "lexicons");
    Objects.requireNonNull(deliverables, "deliverables");
  }

  /** Keeps the accepted beads, aligns all else by what is usual, and writes some files. */
  public static RealignRequest of(Path bitext, Deliverables deliverables) {
    return new RealignRequest(
        bitext,
        Keep.ACCEPTED,
        Optional.empty(),
        Optional.empty(),
        LexiconChoice.SHIPPED,
        AlignmentOptions.DEFAULT_LONGEST,
        deliverables);
  }

  /** What helps to align; the termbases are looked for in the bitext where none are named. */
  AlignmentOptions options(BitextProject project) throws TaskException {
    TermbaseChoice chosen =
        termbases.isPresent() ? termbases.get() : ResourceReferences.termbases(project, bitext);
    return new AlignmentOptions(chosen, lexicons, longestBead);
  }

  /** The files that are read and must not be overwritten. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(lexicons.files());
    termbases.map(TermbaseChoice::files).ifPresent(inputs::addAll);
    return inputs;
  }
}
