package org.bayan.terms;

import java.util.Objects;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;

/**
 * A term found in a text. The range covers whole written words, clitics included.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the characters of the text in that range
 * @param concept the concept that the term names
 * @param term the term
 * @param analysis how the text matches the term, and why
 */
public record TermHit(
    int start,
    int end,
    String text,
    ConceptEntry concept,
    TermSection term,
    MatchAnalysis analysis) {

  /** Checks that nothing is absent and that the range is as long as the text. */
  public TermHit {
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(analysis, "analysis");
    if (end - start != text.length()) {
      throw new IllegalArgumentException("range " + start + "–" + end + " does not fit " + text);
    }
  }

  /** How the text matches the term. */
  public MatchKind kind() {
    return analysis.kind();
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether this hit and another share a character. */
  public boolean overlaps(TermHit other) {
    return start < other.end && other.start < end;
  }
}
