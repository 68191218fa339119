package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportLink;

/** Makes links of what a search has found. */
public final class LinkAssembler {
  private static final double MOSTLY = 0.55;

  private final ReportSearch.Outcome outcome;
  private final Coverage coverage;

  /** For one outcome. */
  LinkAssembler(ReportSearch.Outcome outcome, Languages languages) {
    this.outcome = outcome;
    this.coverage = new Coverage(outcome.known().features(), outcome.scores().table(), languages);
  }

  /** The links of a report. */
  public static List<ReportLink> links(
      ReportSearch search, Languages languages, DoubleConsumer progress) {
    return new LinkAssembler(search.run(progress), languages).links();
  }

  private List<ReportLink> links() {
    List<ReportLink> links = new ArrayList<>();
    for (Edge edge : outcome.path()) {
      links.add(edge.isTwoSided() ? link(edge) : added(edge));
    }
    return links;
  }

  private static ReportLink added(Edge edge) {
    return new ReportLink(
        List.of(edge.sourceFrom()),
        ReportLink.NO_DOCUMENT,
        List.of(),
        Relation.ADDED,
        0.5,
        List.of());
  }

  private ReportLink link(Edge edge) {
    List<Integer> source = IntStream.range(edge.sourceFrom(), edge.sourceTo()).boxed().toList();
    List<Integer> numbers = IntStream.range(edge.targetFrom(), edge.targetTo()).boxed().toList();
    double there = coverage.target(source, numbers).share();
    double back = coverage.source(source, numbers).share();
    Relation relation =
        Math.min(there, back) >= MOSTLY ? Relation.TRANSLATION : Relation.PARAPHRASE;
    return new ReportLink(
        source,
        outcome.pool().documentOf(numbers.getFirst()),
        numbers.stream().map(number -> outcome.pool().address(number).segment()).toList(),
        relation,
        0.5,
        List.of());
  }
}
