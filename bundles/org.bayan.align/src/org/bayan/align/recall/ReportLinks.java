package org.bayan.align.recall;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands behind a report.
 *
 * @param links by their first source segment, then by document and target; every source segment is
 *     in at least one, and one that is in several has passages of several documents
 */
public record ReportLinks(List<ReportLink> links) {
  /** Copies the list. */
  public ReportLinks {
    links = List.copyOf(links);
  }

  /** The links of a segment of the report. */
  public Stream<ReportLink> of(int source) {
    return links.stream().filter(link -> link.source().contains(source));
  }
}
