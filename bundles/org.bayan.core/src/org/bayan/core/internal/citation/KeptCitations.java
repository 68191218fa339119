package org.bayan.core.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportLink;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.internal.HumanWork;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/**
 * The citations that people have worked on, in terms of the library, so that they outlive a new
 * search. What leads to a text that the library does not have any more cannot be kept.
 */
final class KeptCitations {

  /** No work to keep. */
  static final KeptCitations NONE = new KeptCitations();

  private final List<KeptLink> links = new ArrayList<>();
  private final Map<String, Bead> omissions = new HashMap<>();

  /**
   * A link that is kept.
   *
   * @param link in terms of the library
   * @param before the bead that it was
   */
  record KeptLink(ReportLink link, Bead before) {}

  private KeptCitations() {}

  /**
   * The work in an alignment.
   *
   * @param official the alignment
   * @param documents the numbers of the official texts in the library, by their ids
   */
  static KeptCitations of(OfficialAlignment official, Map<String, Integer> documents) {
    KeptCitations kept = new KeptCitations();
    List<Segment> source = Segments.of(official.project().getSource());
    for (Bead bead : official.alignment().getBeads()) {
      if (HumanWork.isIn(bead)) {
        kept.add(bead, source, official, documents);
      }
    }
    return kept;
  }

  private void add(
      Bead bead, List<Segment> source, OfficialAlignment official, Map<String, Integer> documents) {
    List<Integer> indices = bead.getSource().stream().map(source::indexOf).sorted().toList();
    if (bead.getTarget().isEmpty()) {
      links.add(new KeptLink(link(indices, ReportLink.NO_DOCUMENT, List.of(), bead), bead));
      return;
    }
    Map<Integer, Set<Integer>> targets = new HashMap<>();
    for (Citation citation : official.citations(bead)) {
      for (Segment passage : citation.passage()) {
        Integer document = documents.get(citation.textId());
        if (document != null && OfficialAlignment.number(passage).isPresent()) {
          int number = OfficialAlignment.number(passage).getAsInt();
          targets.computeIfAbsent(document, key -> new TreeSet<>()).add(number);
          if (indices.isEmpty()) {
            omissions.put(key(document, number), bead);
          }
        }
      }
    }
    if (!indices.isEmpty()) {
      targets.forEach(
          (document, numbers) ->
              links.add(new KeptLink(link(indices, document, List.copyOf(numbers), bead), bead)));
    }
  }

  private static ReportLink link(
      List<Integer> source, int document, List<Integer> target, Bead bead) {
    return new ReportLink(source, document, target, relation(bead, target), 1, List.of());
  }

  private static Relation relation(Bead bead, List<Integer> target) {
    if (target.isEmpty()) {
      return Relation.ADDED;
    }
    return switch (bead.getLinkType()) {
      case PARAPHRASE -> Relation.PARAPHRASE;
      case SUMMARY -> Relation.SUMMARY;
      case TRANSLATION, ADDED, OMITTED -> Relation.TRANSLATION;
    };
  }

  /** The kept links. */
  List<KeptLink> links() {
    return links;
  }

  /** What was found, without the segments of the report that kept links speak for. */
  List<ReportLink> others(List<ReportLink> found) {
    Set<Integer> spoken = new HashSet<>();
    links.forEach(kept -> spoken.addAll(kept.link().source()));
    List<ReportLink> others = new ArrayList<>();
    for (ReportLink link : found) {
      List<Integer> left =
          link.source().stream().filter(segment -> !spoken.contains(segment)).toList();
      if (left.size() == link.source().size()) {
        others.add(link);
      } else if (!left.isEmpty()) {
        others.add(
            new ReportLink(
                left,
                link.document(),
                link.target(),
                link.relation(),
                link.confidence(),
                link.evidence().stream()
                    .filter(one -> !spoken.contains(one.sourceSegment()))
                    .toList()));
      }
    }
    return others;
  }

  /** What a person said of an omission. */
  Optional<Bead> omission(int document, int number) {
    return Optional.ofNullable(omissions.get(key(document, number)));
  }

  private static String key(int document, int number) {
    return document + "#" + number;
  }

  /** Gives a bead what a person made of it before. */
  static void restore(Bead bead, Bead before) {
    bead.setStatus(before.getStatus());
    bead.setOrigin(before.getOrigin());
    bead.setNote(before.getNote());
    bead.setConfidence(before.getConfidence());
    bead.setCreated(before.getCreated());
    bead.setCreatedBy(before.getCreatedBy());
    bead.setModified(before.getModified());
    bead.setModifiedBy(before.getModifiedBy());
    boolean possible =
        bead.getTarget().isEmpty() == (before.getLinkType() == LinkType.ADDED)
            && bead.getSource().isEmpty() == (before.getLinkType() == LinkType.OMITTED);
    if (possible) {
      bead.setLinkType(before.getLinkType());
    }
  }
}
