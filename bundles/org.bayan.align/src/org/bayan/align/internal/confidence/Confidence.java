package org.bayan.align.internal.confidence;

import java.util.List;
import org.bayan.align.internal.search.Edge;

/**
 * The probability that a bead is right. The posterior alone is too sure of itself, since the words
 * of a bead do not speak independently of each other; it is corrected by a logistic function (J.
 * Platt, "Probabilistic Outputs for Support Vector Machines", 1999) of itself and of the mean
 * posterior of the whole alignment, which is low where the translation is free. A bead for which
 * little or nothing speaks may still be the best there is, so that its posterior is high: its cost
 * counts, too. The coefficients of the posteriors were fitted to beads of news, laws,
 * encyclopaedic, medical and literary texts with gold, most of them with noise; that of the cost
 * was chosen by how many of the dear beads among them are right.
 */
public final class Confidence {
  private static final double CONSTANT = -1.11;
  private static final double OF_POSTERIOR = 0.545;
  private static final double OF_MEAN = 0.296;
  private static final double OF_COST = -0.35;

  /** Beads that cost less than this have evidence enough. */
  private static final double CHEAP = -3;

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
   * @param bead the bead with its posterior and its cost
   * @return 0 to 1, growing with the posterior
   */
  public double of(Edge bead) {
    double dear = bead.isTwoSided() ? Math.max(0, bead.cost() - CHEAP) : 0;
    double evidence =
        CONSTANT + OF_POSTERIOR * logit(bead.posterior(), LEAST) + meanTerm + OF_COST * dear;
    return 1 / (1 + Math.exp(-evidence));
  }

  private static double logit(double probability, double least) {
    double bounded = Math.clamp(probability, least, 1 - least);
    return Math.log(bounded / (1 - bounded));
  }
}
