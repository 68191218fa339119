package org.bayan.okapi.internal.breaks;

import java.util.Arrays;

/** A growing list of positions. */
final class Positions {
  private static final int FIRST_CAPACITY = 16;

  private int[] values = new int[FIRST_CAPACITY];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void add(int position) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = position;
  }

  void clear() {
    size = 0;
  }
}
