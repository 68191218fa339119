package org.bayan.align.recall;

import java.util.List;
import java.util.Objects;
import org.bayan.align.Evidence;

/**
 * Segments of a report with the passage behind them.
 *
 * @param source indices of the segments of the report, ascending, at least one
 * @param document number of the document, or −1 where there is none
 * @param target numbers of the segments in that document, ascending and not always in one run; none
 *     when {@code relation} is {@link Relation#ADDED}
 * @param relation how the segments stand to the passage
 * @param confidence the probability that this link is right, 0 to 1
 * @param evidence the reasons, strongest first; its target segments are those of the document
 */
public record ReportLink(
    List<Integer> source,
    int document,
    List<Integer> target,
    Relation relation,
    double confidence,
    List<Evidence> evidence) {
  /** The document of a link without passage. */
  public static final int NO_DOCUMENT = -1;

  /** Copies the lists and checks that there is a passage unless something was added. */
  public ReportLink {
    Objects.requireNonNull(relation, "relation");
    source = List.copyOf(source);
    target = List.copyOf(target);
    evidence = List.copyOf(evidence);
    boolean added = relation == Relation.ADDED;
    if (source.isEmpty() || target.isEmpty() != added || (document == NO_DOCUMENT) != added) {
      throw new IllegalArgumentException(
          relation + " of " + source + " to " + target + " of document " + document);
    }
  }
}
