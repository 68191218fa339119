package org.bayan.align.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bayan.align.AcceptedBead;

/** Draws beads that someone might have accepted, sensible or not. */
final class RandomAccepted {
  private static final int MOST_SEGMENTS = 3;

  private final Random random;

  RandomAccepted(long seed) {
    this.random = new Random(seed);
  }

  /** Beads of any segments: they cross each other, have gaps, or one side only. */
  List<AcceptedBead> any(int sources, int targets, int most) {
    List<Integer> source = shuffled(sources);
    List<Integer> target = shuffled(targets);
    List<AcceptedBead> beads = new ArrayList<>();
    for (int k = random.nextInt(most + 1); k > 0; k--) {
      List<Integer> first = take(source);
      List<Integer> second = take(target);
      if (!first.isEmpty() || !second.isEmpty()) {
        beads.add(new AcceptedBead(first, second));
      }
    }
    return beads;
  }

  /** Beads of neighbours that follow each other on both sides, with some segments between them. */
  List<AcceptedBead> inOrder(int sources, int targets) {
    List<AcceptedBead> beads = new ArrayList<>();
    int source = random.nextInt(3);
    int target = random.nextInt(3);
    while (true) {
      int sourceEnd = source + 1 + random.nextInt(2);
      int targetEnd = target + 1 + random.nextInt(2);
      if (sourceEnd > sources || targetEnd > targets) {
        return beads;
      }
      beads.add(new AcceptedBead(run(source, sourceEnd), run(target, targetEnd)));
      source = sourceEnd + random.nextInt(4);
      target = targetEnd + random.nextInt(4);
    }
  }

  /** Beads of all segments. */
  List<AcceptedBead> all(int sources, int targets) {
    List<Integer> source = shuffled(sources);
    List<Integer> target = shuffled(targets);
    List<AcceptedBead> beads = new ArrayList<>();
    while (!source.isEmpty() || !target.isEmpty()) {
      List<Integer> first = take(source);
      List<Integer> second = take(target);
      if (!first.isEmpty() || !second.isEmpty()) {
        beads.add(new AcceptedBead(first, second));
      }
    }
    return beads;
  }

  private List<Integer> shuffled(int size) {
    List<Integer> segments = new ArrayList<>(Invariants.all(size));
    Collections.shuffle(segments, random);
    return segments;
  }

  private List<Integer> take(List<Integer> segments) {
    int count = Math.min(segments.size(), random.nextInt(MOST_SEGMENTS + 1));
    List<Integer> taken = segments.subList(0, count).stream().sorted().toList();
    segments.subList(0, count).clear();
    return taken;
  }

  private static List<Integer> run(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
