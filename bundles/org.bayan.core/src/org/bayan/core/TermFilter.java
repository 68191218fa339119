package org.bayan.core;

import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.TermStatus;

/**
 * Which terms of a termbase are wanted: those that meet each condition. An empty condition is met
 * by all.
 *
 * @param statuses the statuses a term may have
 * @param bodies the bodies that may have laid it down, regardless of case
 * @param subjects the subject fields its concept may belong to, regardless of case
 * @param languages the languages it may be in, BCP 47 tags; a tag takes in its regional varieties
 */
public record TermFilter(
    Set<TermStatus> statuses, List<String> bodies, List<String> subjects, List<String> languages) {

  /** All terms. */
  public static final TermFilter ALL = new TermFilter(Set.of(), List.of(), List.of(), List.of());

  /** Copies the collections. */
  public TermFilter {
    statuses = Set.copyOf(statuses);
    bodies = List.copyOf(bodies);
    subjects = List.copyOf(subjects);
    languages = List.copyOf(languages);
  }

  /** Whether all terms are wanted. */
  public boolean isEmpty() {
    return equals(ALL);
  }
}
