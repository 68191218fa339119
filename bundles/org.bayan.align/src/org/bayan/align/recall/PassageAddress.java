package org.bayan.align.recall;

/**
 * Where a passage stands.
 *
 * @param document number of its document, from 0
 * @param segment number of the segment in that document, from 0
 */
public record PassageAddress(int document, int segment) implements Comparable<PassageAddress> {
  /** By document, then by segment. */
  @Override
  public int compareTo(PassageAddress other) {
    return document != other.document
        ? Integer.compare(document, other.document)
        : Integer.compare(segment, other.segment);
  }
}
