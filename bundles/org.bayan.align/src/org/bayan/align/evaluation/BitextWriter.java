package org.bayan.align.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes two texts and notes which segments belong together. */
final class BitextWriter {
  private final List<String> source = new ArrayList<>();
  private final List<String> target = new ArrayList<>();
  private final List<BeadSides> gold = new ArrayList<>();
  private int sourceBegin;
  private int targetBegin;
  private boolean joinsSource;
  private boolean joinsTarget;

  /** Says that the next pair, if it comes next, continues the last segment of one side. */
  void joinNext(boolean onSource) {
    joinsSource = onSource;
    joinsTarget = !onSource;
  }

  /** Writes segments that translate each other. */
  void pair(List<String> sources, List<String> targets) {
    if (!joinsSource && !joinsTarget) {
      endBead();
    }
    append(source, sources, joinsSource);
    append(target, targets, joinsTarget);
    joinsSource = false;
    joinsTarget = false;
  }

  /** Writes a segment that has no counterpart and is joined with nothing. */
  void alone(boolean onSource, String segment) {
    endBead();
    joinsSource = false;
    joinsTarget = false;
    (onSource ? source : target).add(segment);
  }

  /** What was written. */
  NoisyBitext bitext() {
    endBead();
    return new NoisyBitext(source, target, gold);
  }

  private void endBead() {
    if (sourceBegin < source.size() || targetBegin < target.size()) {
      gold.add(
          new BeadSides(
              IntStream.range(sourceBegin, source.size()).boxed().toList(),
              IntStream.range(targetBegin, target.size()).boxed().toList()));
    }
    sourceBegin = source.size();
    targetBegin = target.size();
  }

  private static void append(List<String> text, List<String> segments, boolean joins) {
    List<String> rest = segments;
    if (joins) {
      text.add(text.removeLast() + " " + segments.getFirst());
      rest = segments.subList(1, segments.size());
    }
    text.addAll(rest);
  }
}
