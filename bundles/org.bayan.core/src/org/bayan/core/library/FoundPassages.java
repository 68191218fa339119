package org.bayan.core.library;

import java.util.List;

/**
 * A part of what a search found.
 *
 * @param passages from the place that was asked for, the best first
 * @param total how many there are in all
 */
public record FoundPassages(List<FoundPassage> passages, int total) {

  /** Copies the list. */
  public FoundPassages {
    passages = List.copyOf(passages);
  }
}
