package org.bayan.terms.internal.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.terms.MatchKind;

/** Collects what a word of a text may be, by its place in a term. */
final class Candidates {
  private final Map<Integer, WordMatch> first = new HashMap<>();
  private final Map<Integer, WordMatch> second = new HashMap<>();
  private final Map<Integer, WordMatch> later = new HashMap<>();

  /** Adds a word of the index in a form that the reading is equal to. */
  void add(int number, Form form, Reading reading) {
    if (!form.allows(reading)) {
      return;
    }
    MatchKind kind = form.kind().weaker(reading.kind());
    WordMatch match = match(number, form, reading, kind);
    if (form.place() != Form.Place.DEPENDENT) {
      keepSurest(first, match);
    }
    if (!reading.initial()) {
      keepSurest(second, match);
      keepSurest(later, match);
    } else if (reading.conjoined()) {
      // A second adjective may be joined by و that the term does not have; after the first word و
      // begins another thing.
      MatchKind joined = kind.weaker(MatchKind.INFLECTED);
      keepSurest(later, match(number, form, reading, joined));
    }
  }

  private static WordMatch match(int number, Form form, Reading reading, MatchKind kind) {
    return new WordMatch(number, kind, reading, form.inflection(), form.isNarrow(reading));
  }

  /** Adds a word of the index at any place. */
  void addAnywhere(WordMatch match) {
    List.of(first, second, later).forEach(place -> keepSurest(place, match));
  }

  private static void keepSurest(Map<Integer, WordMatch> place, WordMatch match) {
    place.merge(
        match.word(),
        match,
        (one, other) -> WordMatch.SUREST.compare(one, other) <= 0 ? one : other);
  }

  WordMatches matches() {
    if (first.isEmpty() && second.isEmpty() && later.isEmpty()) {
      return WordMatches.NONE;
    }
    return new WordMatches(
        List.copyOf(first.values()), List.copyOf(second.values()), List.copyOf(later.values()));
  }
}
