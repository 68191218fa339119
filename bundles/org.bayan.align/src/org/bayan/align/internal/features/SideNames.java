package org.bayan.align.internal.features;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one side that may be names.
 *
 * @param names one for each stem
 */
record SideNames(List<Name> names) {
  /**
   * A word that may be a name.
   *
   * @param item its number in the vocabulary
   * @param skeletons how it may sound
   * @param certain whether it is written as a name somewhere
   */
  record Name(int item, Set<String> skeletons, boolean certain) {
    /** Whether it tells all that another occurrence of the word does. */
    boolean covers(List<String> otherSkeletons, boolean otherCertain) {
      return (certain || !otherCertain) && skeletons.containsAll(otherSkeletons);
    }

    Name with(Name other) {
      Set<String> all = new TreeSet<>(skeletons);
      all.addAll(other.skeletons);
      return new Name(item, all, certain || other.certain);
    }
  }
}
