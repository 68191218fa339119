package org.bayan.align.internal.cost;

/** The logarithm of a product of positive factors, with few calls of the logarithm. */
final class LogProduct {
  private static final double LARGE = 1e200;
  private static final double SMALL = 1e-200;

  private double product = 1;
  private double log;

  void multiply(double factor) {
    product *= factor;
    if (product > LARGE || product < SMALL) {
      log += Math.log(product);
      product = 1;
    }
  }

  double log() {
    return log + Math.log(product);
  }
}
