package org.bayan.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.align.internal.evidence.EvidenceCollector;
import org.bayan.align.internal.search.Edge;

/** Turns the edges of a path into beads. */
final class BeadAssembler {
  private BeadAssembler() {}

  static AlignmentResult assemble(List<Edge> path, EvidenceCollector evidence) {
    List<AlignedBead> beads = path.stream().map(edge -> bead(edge, evidence)).toList();
    return new AlignmentResult(beads, path.stream().mapToDouble(Edge::cost).sum());
  }

  private static AlignedBead bead(Edge edge, EvidenceCollector evidence) {
    return new AlignedBead(
        range(edge.sourceFrom(), edge.sourceTo()),
        range(edge.targetFrom(), edge.targetTo()),
        edge.cost(),
        edge.posterior(),
        evidence.collect(edge),
        Optional.empty());
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
