package org.bayan.core.memory;

import java.util.List;

/**
 * Where words stand in memories and in a bitext.
 *
 * @param uses the places, those with the most frequent translation first
 * @param units how many units they are in
 * @param about about how many units have the words; more than are given where there were more than
 *     were asked for
 * @param problems a sentence for each memory that could not be read
 */
public record FoundUses(List<FoundUse> uses, int units, int about, List<String> problems) {

  /** Copies the lists. */
  public FoundUses {
    uses = List.copyOf(uses);
    problems = List.copyOf(problems);
  }

  /** Whether there are more units than are given. */
  public boolean more() {
    return about > units;
  }
}
