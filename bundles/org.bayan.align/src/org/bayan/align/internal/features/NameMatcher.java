package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.align.internal.features.PairFeatures.NamePair;
import org.bayan.align.internal.features.SideNames.Name;

/** Finds words of the two sides that sound alike, where one of them is certainly a name. */
final class NameMatcher {
  /** The source item in the upper half, the target item in the lower, ascending. */
  private final Set<Long> pairs = new TreeSet<>();

  NameMatcher(SideNames source, SideNames target) {
    match(source, target, false);
    match(target, source, true);
  }

  List<NamePair> pairs() {
    Map<Integer, Integer> sources = new HashMap<>();
    Map<Integer, Integer> targets = new HashMap<>();
    for (long pair : pairs) {
      sources.merge(source(pair), 1, Integer::sum);
      targets.merge(target(pair), 1, Integer::sum);
    }
    List<NamePair> names = new ArrayList<>(pairs.size());
    for (long pair : pairs) {
      int rivals = Math.max(sources.get(source(pair)), targets.get(target(pair)));
      names.add(new NamePair(source(pair), target(pair), rivals));
    }
    return names;
  }

  private static int source(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  private static int target(long pair) {
    return (int) pair;
  }

  private void match(SideNames asserting, SideNames other, boolean swapped) {
    Map<String, List<Integer>> bySkeleton = new HashMap<>();
    for (Name name : other.names()) {
      for (String skeleton : name.skeletons()) {
        bySkeleton.computeIfAbsent(skeleton, key -> new ArrayList<>()).add(name.item());
      }
    }
    SkeletonIndex index = new SkeletonIndex(new TreeSet<>(bySkeleton.keySet()));
    for (Name name : asserting.names()) {
      if (name.certain()) {
        for (String skeleton : name.skeletons()) {
          for (String alike : index.alike(skeleton)) {
            for (int item : bySkeleton.get(alike)) {
              add(name.item(), item, swapped);
            }
          }
        }
      }
    }
  }

  private void add(int asserting, int other, boolean swapped) {
    long source = swapped ? other : asserting;
    pairs.add(source << Integer.SIZE | (swapped ? asserting : other));
  }
}
