package org.bayan.text.internal.numbers;

/** Builds one value from the values of number words in the order in which they are read. */
final class NumberBuilder {
  private final boolean unitsFirst;
  private long finished;
  private long group;
  private long last;

  /**
   * Creates an empty builder.
   *
   * @param unitsFirst whether units stand before tens ("five and twenty"), as in Arabic
   */
  NumberBuilder(boolean unitsFirst) {
    this.unitsFirst = unitsFirst;
  }

  /**
   * Adds the next word's value if the number can go on with it.
   *
   * @param value the value of the word
   * @param joined whether "and" or و stands before it
   * @return whether it was added
   */
  boolean accept(long value, boolean joined) {
    if (last == 0 ? group + finished > 0 : !continues(value, joined)) {
      return false;
    }
    if (value >= 1_000) {
      finished += Math.max(1, group) * value;
      group = 0;
    } else if (value == 100 && group > 0 && group < 10) {
      group *= 100;
    } else {
      group += value;
    }
    last = value;
    return true;
  }

  long value() {
    return finished + group;
  }

  private boolean continues(long value, boolean joined) {
    if (value >= 1_000) {
      return !joined && group > 0 && last < 1_000 && (finished == 0 || finished > value);
    }
    if (last >= 1_000) {
      return value > 0 && (joined || !unitsFirst);
    }
    if (value >= 100) {
      return !joined && value == 100 && last < 10;
    }
    if (last >= 100) {
      return value > 0 && (joined || !unitsFirst);
    }
    return value > 0 && continuesSmall(value, joined);
  }

  private boolean continuesSmall(long value, boolean joined) {
    if (unitsFirst) {
      boolean teen = !joined && value == 10 && last < 10;
      return teen || (joined && value >= 20 && last < 10);
    }
    return !joined && last >= 20 && value < 10;
  }
}
