package org.bayan.core.memory;

import java.util.Objects;

/**
 * How much of a document, or of all, is in a band.
 *
 * @param document the name of the document, or {@code total}
 * @param band the band
 * @param segments how many segments
 * @param words how many words they have, numbers counted
 * @param characters how many characters they have, white space left out
 * @param share of the words of the document, 0..1
 */
public record LeverageRow(
    String document, LeverageBand band, int segments, int words, int characters, double share) {

  /** Nothing may be null. */
  public LeverageRow {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(band, "band");
  }
}
