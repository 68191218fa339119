package org.bayan.exchange.citation;

import java.util.List;

/**
 * A passage of an official text.
 *
 * @param citation document and paragraph, such as {@code S/RES/2170 (2014), para. 4}
 * @param segments its segments in order
 */
public record CitedPassage(String citation, List<MarkedText> segments) {

  /** Copies the list. */
  public CitedPassage {
    segments = List.copyOf(segments);
  }
}
