package org.bayan.align.evaluation;

import java.util.Objects;

/**
 * A segment of a report and a segment of the document that stands behind it.
 *
 * @param source number of the segment of the report, from 0
 * @param document id of the document
 * @param target number of the segment in that document, from 0
 */
public record Link(int source, String document, int target) {
  /** Checks the document. */
  public Link {
    Objects.requireNonNull(document, "document");
  }
}
