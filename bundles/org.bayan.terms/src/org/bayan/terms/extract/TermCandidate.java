package org.bayan.terms.extract;

import java.util.List;

/**
 * An Arabic and an English expression that may be terms of one concept.
 *
 * @param arabic the expression as it is written most often, without proclitics
 * @param english the expression as it is written most often
 * @param score how good a candidate it is, above 0; only the order means something
 * @param arabicFrequency how often the Arabic expression occurs
 * @param englishFrequency how often the English expression occurs
 * @param together in how many passages both occur
 * @param logLikelihood how far that is from chance (Dunning 1993, −2 log λ)
 * @param dice twice the common passages over those of each, 0 to 1
 * @param passages where both occur: indices of the passages given, ascending
 */
public record TermCandidate(
    String arabic,
    String english,
    double score,
    int arabicFrequency,
    int englishFrequency,
    int together,
    double logLikelihood,
    double dice,
    List<Integer> passages) {

  /** Copies the list. */
  public TermCandidate {
    passages = List.copyOf(passages);
  }
}
