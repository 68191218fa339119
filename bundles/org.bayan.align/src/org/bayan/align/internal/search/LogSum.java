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

  /** The logarithm of the sum of the first few of some probabilities; of none it is −∞. */
  static double of(double[] logarithms, int count) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      greatest = Math.max(greatest, logarithms[k]);
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double difference = logarithms[k] - greatest;
      sum += difference > -NEGLIGIBLE ? Math.exp(difference) : 0;
    }
    return sum > 0 ? greatest + Math.log(sum) : greatest;
  }
}
