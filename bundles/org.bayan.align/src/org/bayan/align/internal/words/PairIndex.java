package org.bayan.align.internal.words;

import java.util.Arrays;

/** Numbers pairs of integers from zero, in the order in which they are first seen. */
public final class PairIndex {
  private static final long EMPTY = -1;

  private long[] slots = new long[1024];
  private int[] numbers = new int[1024];
  private long[] pairs = new long[512];
  private int size;

  /** An index without pairs. */
  public PairIndex() {
    Arrays.fill(slots, EMPTY);
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** The first integer of a pair. */
  public int first(int number) {
    return (int) (pairs[number] >>> Integer.SIZE);
  }

  /** The second integer of a pair. */
  public int second(int number) {
    return (int) pairs[number];
  }

  /** The number of a pair of non-negative integers; a new one for a new pair. */
  public int add(int first, int second) {
    long pair = ((long) first << Integer.SIZE) | second;
    int slot = slot(pair);
    if (slots[slot] == EMPTY) {
      slots[slot] = pair;
      numbers[slot] = size;
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = pair;
      if (size * 2 > slots.length) {
        grow();
        return size - 1;
      }
    }
    return numbers[slot];
  }

  /** The number of a pair of non-negative integers, or −1 for one that was not added. */
  public int find(int first, int second) {
    int slot = slot(((long) first << Integer.SIZE) | second);
    return slots[slot] == EMPTY ? -1 : numbers[slot];
  }

  private void grow() {
    slots = new long[slots.length * 2];
    numbers = new int[slots.length];
    Arrays.fill(slots, EMPTY);
    for (int i = 0; i < size; i++) {
      int slot = slot(pairs[i]);
      slots[slot] = pairs[i];
      numbers[slot] = i;
    }
  }

  private int slot(long pair) {
    int mask = slots.length - 1;
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (slots[slot] != EMPTY && slots[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
