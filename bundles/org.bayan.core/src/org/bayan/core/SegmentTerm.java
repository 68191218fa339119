package org.bayan.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.model.bitext.Segment;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.TermHit;

/**
 * A concept that source segments speak of, with what the other language calls it.
 *
 * @param number by which it is chosen, 1 to 9 in the order of the text; empty from the tenth on,
 *     and where there is no term to choose
 * @param concept the concept
 * @param occurrences where it is named, in the order of the text; at least one
 * @param equivalents the terms of the other language: preferred ones first, deprecated and
 *     superseded ones last
 * @param origin the termbase
 * @param overlapped whether each place where the concept is named is part of another, longer or
 *     surer term
 */
public record SegmentTerm(
    OptionalInt number,
    ConceptEntry concept,
    List<Occurrence> occurrences,
    List<Equivalent> equivalents,
    TermOrigin origin,
    boolean overlapped) {

  /** The highest number. */
  public static final int MOST_NUMBERS = 9;

  /**
   * A place where the concept is named.
   *
   * @param segment the segment
   * @param hit what was found in its text
   */
  public record Occurrence(Segment segment, TermHit hit) {}

  /**
   * A term of the other language.
   *
   * @param term the term
   * @param uses where the other side has it, inflected or not
   */
  public record Equivalent(TermSection term, List<Occurrence> uses) {

    /** Copies the list. */
    public Equivalent {
      uses = List.copyOf(uses);
    }

    /** Whether the other side has it. */
    public boolean used() {
      return !uses.isEmpty();
    }

    /** Whether new texts may use it. */
    public boolean isUsable() {
      return term.getStatus() != TermStatus.DEPRECATED && term.getStatus() != TermStatus.SUPERSEDED;
    }
  }

  /** Copies the lists. */
  public SegmentTerm {
    Objects.requireNonNull(origin, "origin");
    occurrences = List.copyOf(occurrences);
    equivalents = List.copyOf(equivalents);
  }

  /** What was found first. */
  public TermHit hit() {
    return occurrences.getFirst().hit();
  }

  /** The term to use; empty where there is none. */
  public Optional<Equivalent> preferred() {
    return equivalents.stream().filter(Equivalent::isUsable).findFirst();
  }

  /** Whether the other side has a term for the concept that may be used. */
  public boolean isRendered() {
    return equivalents.stream().anyMatch(one -> one.used() && one.isUsable());
  }
}
