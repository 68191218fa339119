package org.bayan.align.internal.confidence;

import java.util.List;
import org.bayan.align.internal.search.Edge;

/**
 * The probability that a bead is right. The posterior alone is too sure of itself, since the words
 * of a bead do not speak independently of each other; it is corrected by a logistic function (J.
 * Platt, "Probabilistic Outputs for Support Vector Machines", 1999) of itself and of the mean
 * posterior of the whole alignment, which is low where the translation is free. The coefficients
 * were fitted to beads of news, laws, encyclopaedic, medical and literary texts with gold, most of
 * them with noise.
 */
public final class Confidence {
  private static final double CONSTANT = -1.11;
  private static final double OF_POSTERIOR = 0.545;
  private static final double OF_MEAN = 0.296;
  private static final double LEAST = 1e-6;
  private static final double LEAST_MEAN = 1e-3;

  private final double meanTerm;

  /** For the beads of a path. */
  public Confidence(List<Edge> path) {
    double mean = path.stream().mapToDouble(Edge::posterior).average().orElse(1);
    meanTerm = OF_MEAN * logit(mean, LEAST_MEAN);
  }

  /**
   * The probability of a bead.
   *
   * @param posterior its posterior, 0 to 1
   * @return 0 to 1, growing with the posterior
   */
  public double of(double posterior) {
    double evidence = CONSTANT + OF_POSTERIOR * logit(posterior, LEAST) + meanTerm;
    return 1 / (1 + Math.exp(-evidence));
  }

  private static double logit(double probability, double least) {
    double bounded = Math.clamp(probability, least, 1 - least);
    return Math.log(bounded / (1 - bounded));
  }
}
