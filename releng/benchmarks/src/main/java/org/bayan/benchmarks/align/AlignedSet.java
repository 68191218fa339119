package org.bayan.benchmarks.align;

import java.util.List;
import org.bayan.align.AlignedBead;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.JudgedBead;

/**
 * A set that was aligned.
 *
 * @param result how good the beads are
 * @param beads the beads
 */
record AlignedSet(SetResult result, List<AlignedBead> beads) {

  /** Aligns a set, and keeps the time. */
  static AlignedSet of(EvaluationSet set, Suffixes languages, Subject subject) {
    long start = System.nanoTime();
    List<AlignedBead> beads =
        subject.align(languages.source(), set.source(), languages.target(), set.target());
    double seconds = secondsSince(start);
    List<JudgedBead> judged = JudgedBead.judge(set.gold(), beads);
    return new AlignedSet(result(set, seconds, BeadSides.of(beads), judged), beads);
  }

  /** What another aligner makes of a set; it has no confidence to judge. */
  static SetResult byPeer(EvaluationSet set, Tool peer) {
    List<String> source = set.source().stream().map(AlignmentSegment::text).toList();
    List<String> target = set.target().stream().map(AlignmentSegment::text).toList();
    long start = System.nanoTime();
    List<BeadSides> beads = peer.align(source, target, Subject.PLAIN);
    return result(set, secondsSince(start), beads, List.of());
  }

  private static SetResult result(
      EvaluationSet set, double seconds, List<BeadSides> beads, List<JudgedBead> judged) {
    int segments = set.source().size() + set.target().size();
    return new SetResult(set.name(), segments, seconds, BeadScore.of(set.gold(), beads), judged);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
