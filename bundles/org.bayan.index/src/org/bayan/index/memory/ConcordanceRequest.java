package org.bayan.index.memory;

import java.util.Objects;

/**
 * Words whose use is looked for.
 *
 * @param query words one after another, marks do not count
 * @param language of the texts that are looked into, a BCP 47 tag
 * @param targetLanguage of their counterparts, a BCP 47 tag; empty for whatever other language a
 *     unit has
 * @param mode how the words are taken
 * @param distance how many other words may stand between them, all in all; 0 for a phrase
 * @param most how many units are given at most
 */
public record ConcordanceRequest(
    String query,
    String language,
    String targetLanguage,
    ConcordanceMode mode,
    int distance,
    int most) {

  /** Nothing may be null. */
  public ConcordanceRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(mode, "mode");
    if (distance < 0 || most < 1) {
      throw new IllegalArgumentException("%d %d".formatted(distance, most));
    }
  }
}
