package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.align.internal.features.PairFeatures.NamePair;
import org.bayan.align.internal.features.SideNames.Name;

/** Finds words of the two sides that sound alike, where one of them is certainly a name. */
final class NameMatcher {
  private final Set<Pair> pairs = new HashSet<>();

  NameMatcher(SideNames source, SideNames target) {
    match(source, target, false);
    match(target, source, true);
  }

  private record Pair(int source, int target) {}

  List<NamePair> pairs() {
    Map<Integer, Integer> sources = new HashMap<>();
    Map<Integer, Integer> targets = new HashMap<>();
    for (Pair pair : pairs) {
      sources.merge(pair.source, 1, Integer::sum);
      targets.merge(pair.target, 1, Integer::sum);
    }
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::source).thenComparingInt(Pair::target))
        .map(
            pair ->
                new NamePair(
                    pair.source,
                    pair.target,
                    Math.max(sources.get(pair.source), targets.get(pair.target))))
        .toList();
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
            bySkeleton.get(alike).forEach(item -> add(name.item(), item, swapped));
          }
        }
      }
    }
  }

  private void add(int asserting, int other, boolean swapped) {
    pairs.add(swapped ? new Pair(other, asserting) : new Pair(asserting, other));
  }
}
