package org.bayan.terms.internal.extract;

/**
 * How far two things belong together, of which the first is in some passages, the second in some,
 * and both in some.
 */
record Association(int both, int first, int second, int passages) {

  /** −2 log λ by Dunning (1993). */
  double logLikelihood() {
    double outside = (double) passages - first - second + both;
    return 2
        * (term(both, first, second)
            + term(first - both, first, passages - second)
            + term(second - both, passages - first, second)
            + term(outside, passages - first, passages - second));
  }

  private double term(double observed, double row, double column) {
    return observed <= 0 ? 0 : observed * Math.log(observed * passages / (row * column));
  }

  double dice() {
    return 2.0 * both / (first + second);
  }
}
