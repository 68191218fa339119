package org.bayan.ui.internal.rows;

/**
 * A list of non-negative numbers whose prefix sums are found, searched and changed in logarithmic
 * time (P. Fenwick, "A new data structure for cumulative frequency tables", 1994).
 */
final class PrefixSums {

  private final int[] values;
  private final int[] tree;

  /** Takes over the values, in linear time. */
  PrefixSums(int[] values) {
    this.values = values;
    tree = new int[values.length + 1];
    for (int node = 1; node < tree.length; node++) {
      tree[node] += values[node - 1];
      int above = node + (node & -node);
      if (above < tree.length) {
        tree[above] += tree[node];
      }
    }
  }

  int size() {
    return values.length;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    int difference = value - values[index];
    values[index] = value;
    for (int node = index + 1; node < tree.length && difference != 0; node += node & -node) {
      tree[node] += difference;
    }
  }

  /** The sum of the values before an index; of all values for the size. */
  int before(int index) {
    int sum = 0;
    for (int node = index; node > 0; node -= node & -node) {
      sum += tree[node];
    }
    return sum;
  }

  /** The index whose stretch contains an offset; the size where the offset lies behind all. */
  int indexAt(int offset) {
    int node = 0;
    int rest = offset;
    for (int step = Integer.highestOneBit(Math.max(1, values.length)); step > 0; step >>= 1) {
      int next = node + step;
      if (next < tree.length && tree[next] <= rest) {
        node = next;
        rest -= tree[next];
      }
    }
    return node;
  }
}
