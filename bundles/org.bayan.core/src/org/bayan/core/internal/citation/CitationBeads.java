package org.bayan.core.internal.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.bayan.align.AlignedBead;
import org.bayan.align.Evidence;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportLink;
import org.bayan.align.recall.ReportLinks;
import org.bayan.core.BayanVersion;
import org.bayan.core.internal.BeadBuilder;
import org.bayan.core.internal.NewAlignment;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.library.OfficialText;

/**
 * Says in the words of the model what stands behind a report. The beads are in the order of the
 * report; an omission stands after what precedes it in its official text.
 */
public final class CitationBeads {

  private final Text text;
  private final CitedTexts cited;
  private final Alignment alignment;
  private final BeadBuilder builder;
  private final Map<Segment, Integer> places = new HashMap<>();
  private final List<Bead> beads = new ArrayList<>();

  private CitationBeads(Text source, CitedTexts cited, Slot slot, Instant now) {
    text = source;
    this.cited = cited;
    alignment = NewAlignment.of(cited.text(), slot.number(), now);
    alignment.setAligner(BayanVersion.PROGRAM);
    slot.before().ifPresent(before -> alignment.setLastBead(before.getLastBead()));
    builder = new BeadBuilder(source, alignment, now);
    List<Segment> target = Segments.of(cited.text());
    for (int place = 0; place < target.size(); place++) {
      places.put(target.get(place), place);
    }
  }

  /**
   * Where the official texts and their alignment go in a project, and which ids were given out
   * there already, so that none is used twice.
   *
   * @param textId id of the text to make
   * @param language of the official texts, a BCP 47 tag
   * @param number of the alignment to make, from 1
   * @param before the alignment that stood there, if any
   */
  public record Slot(String textId, String language, int number, Optional<Alignment> before) {}

  /**
   * The alignment of a report with the official texts behind it.
   *
   * @param source the report
   * @param links what stands behind it; source segments are those of the report in order
   * @param kept what people made of it before
   * @param documents gives an official text by its number
   * @param slot where they shall go
   * @param now the time to record
   * @return the alignment with its target text; neither is in a project yet
   */
  static Alignment make(
      Text source,
      ReportLinks links,
      KeptCitations kept,
      IntFunction<OfficialText> documents,
      Slot slot,
      Instant now) {
    List<ReportLink> others = kept.others(links.links());
    List<ReportLink> all = new ArrayList<>(others);
    kept.links().forEach(one -> all.add(one.link()));
    CitedTexts cited = new CitedTexts(all, documents, slot, now);
    CitationBeads maker = new CitationBeads(source, cited, slot, now);
    others.forEach(maker::add);
    for (KeptCitations.KeptLink one : kept.links()) {
      KeptCitations.restore(maker.add(one.link()), one.before());
    }
    maker.sort();
    cited.followed().forEach((document, segments) -> maker.addOmissions(document, segments, kept));
    maker.alignment.getBeads().addAll(maker.beads);
    maker.alignment.setLastBead(maker.builder.lastBead());
    return maker.alignment;
  }

  private void sort() {
    List<Segment> source = Segments.of(text);
    Map<Segment, Integer> order = new HashMap<>();
    source.forEach(segment -> order.put(segment, order.size()));
    beads.sort(Comparator.comparing(bead -> order.get(bead.getSource().getFirst())));
  }

  private Bead add(ReportLink link) {
    boolean added = link.relation() == Relation.ADDED;
    List<Segment> document = added ? List.of() : cited.segments(link.document());
    List<Integer> target =
        link.target().stream().map(number -> places.get(document.get(number))).sorted().toList();
    Bead bead =
        make(
            link.source(),
            target,
            link.confidence(),
            link.evidence().stream().map(one -> placed(one, document)).toList());
    bead.setLinkType(LinkType.valueOf(link.relation().name()));
    beads.add(bead);
    return bead;
  }

  private Bead make(
      List<Integer> source, List<Integer> target, double confidence, List<Evidence> evidence) {
    Bead bead =
        builder.make(new AlignedBead(source, target, 0, confidence, evidence, Optional.empty()));
    // No cost was computed that could be compared with those of an aligner.
    bead.setCost(null);
    return bead;
  }

  /** The same evidence with the place of its target segment in the whole text. */
  private Evidence placed(Evidence evidence, List<Segment> document) {
    if (evidence.targetSegment() < 0) {
      return evidence;
    }
    return new Evidence(
        evidence.kind(),
        evidence.sourceText(),
        evidence.sourceSegment(),
        evidence.sourceStart(),
        evidence.sourceEnd(),
        evidence.targetText(),
        places.get(document.get(evidence.targetSegment())),
        evidence.targetStart(),
        evidence.targetEnd(),
        evidence.weight());
  }

  private void addOmissions(int library, List<Segment> document, KeptCitations kept) {
    Set<Segment> linked = new HashSet<>();
    beads.forEach(bead -> linked.addAll(bead.getTarget()));
    for (int number = 0; number < document.size(); number++) {
      Segment segment = document.get(number);
      if (!linked.contains(segment)) {
        Bead bead = make(List.of(), List.of(places.get(segment)), 1, List.of());
        bead.setConfidence(null);
        bead.setLinkType(LinkType.OMITTED);
        kept.omission(library, number).ifPresent(before -> KeptCitations.restore(bead, before));
        beads.add(place(document, number), bead);
      }
    }
  }

  private int place(List<Segment> document, int number) {
    if (number > 0) {
      Segment before = document.get(number - 1);
      for (int at = beads.size() - 1; at >= 0; at--) {
        if (beads.get(at).getTarget().contains(before)) {
          return at + 1;
        }
      }
    }
    for (int at = 0; at < beads.size(); at++) {
      if (beads.get(at).getTarget().stream().anyMatch(document::contains)) {
        return at;
      }
    }
    return beads.size();
  }
}
