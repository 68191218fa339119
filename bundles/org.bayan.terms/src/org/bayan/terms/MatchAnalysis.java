package org.bayan.terms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a passage is taken for a term.
 *
 * @param kind how it matches as a whole
 * @param words its words, in order
 * @param storedForm the form stored in the termbase that it matches; empty where it matches the
 *     term itself
 */
public record MatchAnalysis(MatchKind kind, List<WordAnalysis> words, Optional<String> storedForm) {

  /** Copies the list and checks that nothing is absent. */
  public MatchAnalysis {
    words = List.copyOf(words);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(storedForm, "storedForm");
  }

  /**
   * The analysis in one line: the kind in a word, then, unless nothing is to be told of them, the
   * words in their parts, such as {@code clitic و+ب+ال|تحالف}, then a stored form in brackets. The
   * words of the line are English.
   */
  public String describe() {
    String line = kind.name().toLowerCase(Locale.ROOT);
    if (kind.compareTo(MatchKind.FOLDED) > 0) {
      line += words.stream().map(WordAnalysis::describe).collect(Collectors.joining(" ", " ", ""));
    }
    return storedForm.isPresent() ? line + " [stored: " + storedForm.get() + "]" : line;
  }
}
