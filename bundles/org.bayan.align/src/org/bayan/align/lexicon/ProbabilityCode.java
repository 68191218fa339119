package org.bayan.align.lexicon;

/**
 * A probability in a byte: −20 ln p, rounded, so that the error is below 3 per cent of the
 * probability. Computed strictly, so that a lexicon is the same on every machine. What is less
 * probable than one in 300,000 counts as impossible.
 */
final class ProbabilityCode {
  private static final int STEPS = 20;
  private static final int IMPOSSIBLE = 255;
  private static final double[] VALUES = values();

  private ProbabilityCode() {}

  static byte encode(double probability) {
    if (probability <= 0) {
      return (byte) IMPOSSIBLE;
    }
    long code = Math.round(-STEPS * StrictMath.log(probability));
    return (byte) Math.clamp(code, 0, IMPOSSIBLE);
  }

  static double decode(byte code) {
    return VALUES[code & 0xFF];
  }

  private static double[] values() {
    double[] values = new double[IMPOSSIBLE + 1];
    for (int code = 0; code < IMPOSSIBLE; code++) {
      values[code] = StrictMath.exp(-code / (double) STEPS);
    }
    return values;
  }
}
