package org.bayan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.align.internal.confidence.Alternatives;
import org.bayan.align.internal.confidence.Confidence;
import org.bayan.align.internal.division.Division;
import org.bayan.align.internal.evidence.EvidenceCollector;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.passes.AlignmentPasses;
import org.bayan.align.internal.search.Edge;

/** Turns the edges of a path into beads and puts the accepted ones back between them. */
final class BeadAssembler {
  private final AlignmentGuide guide;
  private final Division division;
  private final List<Edge> path;
  private final EvidenceCollector evidence;
  private final Alternatives alternatives;
  private final Confidence confidence;

  BeadAssembler(
      AlignmentInput input,
      PairFeatures features,
      Division division,
      AlignmentPasses.Outcome outcome) {
    this.guide = input.guide();
    this.division = division;
    this.path = outcome.found().path();
    this.evidence = new EvidenceCollector(input, features, outcome.models());
    this.alternatives = new Alternatives(outcome.found().likely());
    this.confidence = new Confidence(path);
  }

  AlignmentResult assemble() {
    List<AlignedBead> found = IntStream.range(0, path.size()).mapToObj(this::found).toList();
    List<AlignedBead> beads = new BeadOrder(found, division).with(guide.accepted(), this::accepted);
    return new AlignmentResult(beads, beads.stream().mapToDouble(AlignedBead::cost).sum());
  }

  private AlignedBead found(int index) {
    Edge edge = path.get(index);
    List<Integer> source = source(edge);
    List<Integer> target = target(edge);
    return new AlignedBead(
        source,
        target,
        edge.cost(),
        confidence.of(edge),
        evidence.collect(source, target),
        alternatives.to(edge).map(this::alternative));
  }

  private AlternativeBead alternative(Edge edge) {
    return new AlternativeBead(source(edge), target(edge), confidence.of(edge));
  }

  /** What a person has accepted is certain. */
  private AlignedBead accepted(AcceptedBead bead) {
    return new AlignedBead(
        bead.source(),
        bead.target(),
        0,
        1,
        evidence.collect(bead.source(), bead.target()),
        Optional.empty());
  }

  private List<Integer> source(Edge edge) {
    return new ArrayList<>(division.source().subList(edge.sourceFrom(), edge.sourceTo()));
  }

  private List<Integer> target(Edge edge) {
    return new ArrayList<>(division.target().subList(edge.targetFrom(), edge.targetTo()));
  }
}
