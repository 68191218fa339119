package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.bayan.align.Evidence;
import org.bayan.align.internal.evidence.EvidenceCollector;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportLink;

/** Makes links of what a search has found. */
public final class LinkAssembler {
  private final ReportSearch.Outcome outcome;
  private final Relations relations;
  private final EvidenceCollector evidence;

  /** For one outcome. */
  LinkAssembler(ReportSearch.Outcome outcome) {
    this.outcome = outcome;
    this.relations = new Relations(outcome);
    this.evidence =
        new EvidenceCollector(
            outcome.known().input(),
            outcome.known().features(),
            Optional.of(outcome.scores().lengths()),
            outcome.scores().table());
  }

  /** The links of a report. */
  public static List<ReportLink> links(ReportSearch search, DoubleConsumer progress) {
    return new LinkAssembler(search.run(progress)).links();
  }

  private List<ReportLink> links() {
    List<ReportLink> links = new ArrayList<>();
    for (Found found : outcome.links()) {
      if (found.target().isEmpty()) {
        links.add(added(found));
      } else {
        documents(found).forEach(part -> links.add(link(part, found)));
      }
    }
    return links;
  }

  /** A link for each document that has a part of the passage. */
  private Collection<Found> documents(Found found) {
    Map<Integer, List<Integer>> byDocument = new TreeMap<>();
    for (int number : found.target()) {
      byDocument
          .computeIfAbsent(outcome.pool().documentOf(number), document -> new ArrayList<>())
          .add(number);
    }
    return byDocument.values().stream()
        .map(part -> found.withTarget(part, found.confidence()))
        .toList();
  }

  private static ReportLink added(Found found) {
    return new ReportLink(
        found.source(),
        ReportLink.NO_DOCUMENT,
        List.of(),
        Relation.ADDED,
        found.confidence(),
        List.of());
  }

  private ReportLink link(Found part, Found whole) {
    return new ReportLink(
        part.source(),
        outcome.pool().documentOf(part.target().getFirst()),
        part.target().stream().map(number -> outcome.pool().address(number).segment()).toList(),
        relations.of(whole),
        part.confidence(),
        evidence.collect(part.source(), part.target()).stream().map(this::inDocument).toList());
  }

  /** Evidence whose target segment is numbered in its document. */
  private Evidence inDocument(Evidence one) {
    if (one.targetSegment() < 0) {
      return one;
    }
    return new Evidence(
        one.kind(),
        one.sourceText(),
        one.sourceSegment(),
        one.sourceStart(),
        one.sourceEnd(),
        one.targetText(),
        outcome.pool().address(one.targetSegment()).segment(),
        one.targetStart(),
        one.targetEnd(),
        one.weight());
  }
}
