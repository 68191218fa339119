package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bayan.align.Evidence;

/**
 * Gives the same key to what is the same thing on both sides. What only one side has is no anchor:
 * it tells nothing about where its segment belongs. A name is the same thing as a word of the other
 * side whose skeleton is equal or, when long, nearly so.
 */
final class AnchorMatcher {
  private final Numbering<AnchorName> keys = new Numbering<>();
  private final Map<String, Set<String>> alikeNames = new TreeMap<>();
  private final Set<AnchorName> common;

  AnchorMatcher(List<List<RawAnchor>> source, List<List<RawAnchor>> target) {
    common = names(source);
    common.retainAll(names(target));
    pairNames(source, target);
    pairNames(target, source);
    alikeNames.keySet().forEach(name -> keys.of(new AnchorName(Evidence.Kind.NAME, name)));
    common.stream()
        .sorted(Comparator.comparing(AnchorName::kind).thenComparing(AnchorName::value))
        .forEach(keys::of);
  }

  /** The anchors of each segment of a side. */
  List<List<Anchor>> match(List<List<RawAnchor>> side) {
    return side.stream().map(this::anchors).toList();
  }

  private List<Anchor> anchors(List<RawAnchor> raw) {
    Map<Integer, Anchor> found = new TreeMap<>();
    for (RawAnchor anchor : raw) {
      for (AnchorName name : meanings(anchor)) {
        int key = keys.of(name);
        found.merge(
            key,
            new Anchor(key, anchor.kind(), anchor.asserted(), anchor.span()),
            (first, second) -> first.asserted() ? first : second);
      }
    }
    return List.copyOf(found.values());
  }

  private List<AnchorName> meanings(RawAnchor anchor) {
    List<AnchorName> meanings = new ArrayList<>();
    for (String value : anchor.values()) {
      AnchorName name = new AnchorName(anchor.kind(), value);
      if (isSkeleton(anchor)) {
        alikeNames
            .getOrDefault(value, Set.of())
            .forEach(alike -> meanings.add(new AnchorName(Evidence.Kind.NAME, alike)));
      } else if (common.contains(name)) {
        meanings.add(name);
      }
    }
    return meanings;
  }

  /** Numbers the names that one side asserts for all words of the other that sound like them. */
  private void pairNames(List<List<RawAnchor>> asserting, List<List<RawAnchor>> other) {
    Set<String> names = skeletons(asserting, true);
    SkeletonIndex index = new SkeletonIndex(skeletons(other, false));
    for (String name : names) {
      Set<String> alike = index.alike(name);
      for (String word : alike) {
        alikeNames.computeIfAbsent(word, key -> new TreeSet<>()).add(name);
      }
      if (!alike.isEmpty()) {
        alikeNames.computeIfAbsent(name, key -> new TreeSet<>()).add(name);
      }
    }
  }

  private static Set<String> skeletons(List<List<RawAnchor>> side, boolean assertedOnly) {
    return side.stream()
        .flatMap(List::stream)
        .filter(anchor -> isSkeleton(anchor) && (anchor.asserted() || !assertedOnly))
        .map(RawAnchor::values)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSkeleton(RawAnchor anchor) {
    return anchor.kind() == Evidence.Kind.NAME
        && anchor.values().stream().noneMatch(value -> value.startsWith("="));
  }

  private static Set<AnchorName> names(List<List<RawAnchor>> side) {
    return side.stream()
        .flatMap(List::stream)
        .filter(anchor -> !isSkeleton(anchor))
        .map(anchor -> new AnchorName(anchor.kind(), anchor.values().getFirst()))
        .collect(Collectors.toSet());
  }
}
