package org.bayan.align.internal.search;

/** Adds probabilities that are given as logarithms. */
final class LogSum {
  private static final double NEGLIGIBLE = 40;

  private LogSum() {}

  /** ln(e^first + e^second). */
  static double add(double first, double second) {
    double greater = Math.max(first, second);
    double difference = Math.abs(first - second);
    // Also true for two infinities, whose difference is no number.
    if (!(difference < NEGLIGIBLE)) {
      return greater;
    }
    return greater + Math.log1p(Math.exp(-difference));
  }
}
