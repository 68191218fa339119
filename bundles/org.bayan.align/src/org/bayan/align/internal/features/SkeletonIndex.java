package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.text.ConsonantSkeleton;

/**
 * Finds the skeletons that are equal to one or, when they are long, nearly equal, without comparing
 * all: two strings that differ in one place meet in one of their one-letter deletions (the idea of
 * symmetric deletion, T. Bocek, E. Hunt and B. Stiller, "Fast Similarity Search in Large
 * Dictionaries", 2007).
 */
final class SkeletonIndex {
  private static final int SHORTEST = 2;
  private static final int LONG = 4;
  private static final double ALIKE = 0.75;

  private final Map<String, List<String>> byVariant = new HashMap<>();

  SkeletonIndex(Set<String> skeletons) {
    for (String skeleton : skeletons) {
      for (String variant : variants(skeleton)) {
        byVariant.computeIfAbsent(variant, key -> new ArrayList<>()).add(skeleton);
      }
    }
  }

  /** The skeletons that are like one, in a fixed order. */
  Set<String> alike(String skeleton) {
    Set<String> alike = new TreeSet<>();
    if (skeleton.length() < SHORTEST) {
      return alike;
    }
    for (String variant : variants(skeleton)) {
      for (String other : byVariant.getOrDefault(variant, List.of())) {
        if (ConsonantSkeleton.similarityOfSkeletons(skeleton, other) >= ALIKE) {
          alike.add(other);
        }
      }
    }
    return alike;
  }

  private static Set<String> variants(String skeleton) {
    Set<String> variants = new HashSet<>();
    variants.add(skeleton);
    for (int i = 0; skeleton.length() >= LONG && i < skeleton.length(); i++) {
      variants.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
    }
    return variants;
  }
}
