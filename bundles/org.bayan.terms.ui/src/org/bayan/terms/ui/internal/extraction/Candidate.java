package org.bayan.terms.ui.internal.extraction;

import org.bayan.terms.extract.TermCandidate;

/** A candidate while a person decides about it, with the terms as they are written now. */
final class Candidate {

  /** What a person thinks of a candidate. */
  enum Decision {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  private final TermCandidate found;
  private String arabic;
  private String english;
  private Decision decision = Decision.OPEN;

  Candidate(TermCandidate found) {
    this.found = found;
    arabic = found.arabic();
    english = found.english();
  }

  TermCandidate found() {
    return found;
  }

  String arabic() {
    return arabic;
  }

  String english() {
    return english;
  }

  /** Writes a term; one that is blank is left as it was. */
  void write(boolean inArabic, String text) {
    if (!text.isBlank()) {
      if (inArabic) {
        arabic = text.strip();
      } else {
        english = text.strip();
      }
    }
  }

  Decision decision() {
    return decision;
  }

  void decide(Decision now) {
    decision = now;
  }

  /** The candidate with the terms as they are written now. */
  TermCandidate edited() {
    return new TermCandidate(
        arabic,
        english,
        found.score(),
        found.arabicFrequency(),
        found.englishFrequency(),
        found.together(),
        found.logLikelihood(),
        found.dice(),
        found.passages());
  }
}
