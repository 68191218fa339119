package org.bayan.align.internal.words;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of items that stand together in examples or are known before, by source item: first
 * those that are known, in their order.
 *
 * <p>There are millions of them. They are numbered one source item after the other, in all examples
 * that have it, because then a number for each target item is all that has to be looked up; an
 * index of pairs would take several times the memory and most of the time.
 */
final class ExamplePairs {
  private static final int NONE = -1;

  private final boolean[] sourceLiteral;
  private final boolean[] targetLiteral;
  private final int[] starts;
  private final int[] numbers;
  private int[] targets = new int[1024];
  private int size;

  /**
   * Numbers the pairs and sets them in the examples.
   *
   * @param source the items of the source
   * @param target the items of the target
   * @param prior the pairs that are known
   * @param examples the examples
   */
  ExamplePairs(ItemShares source, ItemShares target, WordPrior prior, List<Example> examples) {
    this.sourceLiteral = source.literal();
    this.targetLiteral = target.literal();
    this.starts = new int[source.size() + 1];
    this.numbers = new int[target.size()];
    Arrays.fill(numbers, NONE);
    Occurrences occurrences = new Occurrences(source.size(), examples);
    for (int item = 0; item < source.size(); item++) {
      starts[item] = size;
      for (int known = prior.from(item); known < prior.to(item); known++) {
        add(item, prior.targets()[known]);
      }
      for (int k = occurrences.from(item); k < occurrences.to(item); k++) {
        number(item, examples.get(occurrences.example(k)), occurrences.position(k));
      }
    }
    starts[source.size()] = size;
  }

  private void number(int item, Example example, int position) {
    int[] words = example.target();
    for (int t = 0, n = position * words.length; t < words.length; t++, n++) {
      // Literal items translate themselves and nothing else.
      boolean literal = sourceLiteral[item] || targetLiteral[words[t]];
      example.pairs()[n] = literal ? find(item, words[t]) : add(item, words[t]);
    }
  }

  /** Numbers of earlier source items are lower than the first one of this. */
  private int find(int source, int target) {
    return numbers[target] >= starts[source] ? numbers[target] : NONE;
  }

  private int add(int source, int target) {
    if (numbers[target] < starts[source]) {
      if (size == targets.length) {
        targets = Arrays.copyOf(targets, size + size / 2);
      }
      targets[size] = target;
      numbers[target] = size++;
    }
    return numbers[target];
  }

  int size() {
    return size;
  }

  int sources() {
    return starts.length - 1;
  }

  /** The number of the first pair of a source item. */
  int from(int source) {
    return starts[source];
  }

  /** The number after the last pair of a source item. */
  int to(int source) {
    return starts[source + 1];
  }

  /** The target item of each pair, and then room for more. */
  int[] targets() {
    return targets;
  }
}
