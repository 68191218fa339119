package org.bayan.index.library;

import java.util.List;

/**
 * A part of what a search found.
 *
 * @param hits the passages from the place that was asked for, the best first
 * @param total how many there are in all
 */
public record PassagePage(List<PassageHit> hits, int total) {

  /** Copies the list. */
  public PassagePage {
    hits = List.copyOf(hits);
  }
}
